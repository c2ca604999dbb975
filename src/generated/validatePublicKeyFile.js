// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validatePublicKeyFile = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-public-key',
  title: 'PublicKeyFile',
  description:
    'Public keys with their names: the card of one key, or the list an assessor keeps. It proves nothing by itself; fingerprints are compared over another channel.',
  type: 'object',
  required: ['format', 'formatVersion', 'keys'],
  properties: {
    format: { const: 'tt54-public-key' },
    formatVersion: { const: 1 },
    keys: { type: 'array', minItems: 1, maxItems: 5000, items: { $ref: '#/definitions/PublicKey' } },
  },
  definitions: {
    Line: { type: 'string', maxLength: 200 },
    PublicKey: {
      type: 'object',
      required: ['label', 'algorithm', 'publicKey'],
      properties: {
        label: { $ref: '#/definitions/Line', description: 'Name of the key for people.' },
        facility: { $ref: '#/definitions/Line', description: 'Whose key it is said to be.' },
        algorithm: { const: 'Ed25519' },
        publicKey: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    },
  },
}
const schema7 = {
  type: 'object',
  required: ['label', 'algorithm', 'publicKey'],
  properties: {
    label: { $ref: '#/definitions/Line', description: 'Name of the key for people.' },
    facility: { $ref: '#/definitions/Line', description: 'Whose key it is said to be.' },
    algorithm: { const: 'Ed25519' },
    publicKey: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
}
const schema8 = { type: 'string', maxLength: 200 }
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 200) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxLength',
        keyword: 'maxLength',
        params: { limit: 200 },
        message: 'must NOT have more than 200 characters',
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate23.errors = vErrors
  return errors === 0
}
const pattern0 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.label === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'label' },
        message: "must have required property '" + 'label' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.algorithm === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'algorithm' },
        message: "must have required property '" + 'algorithm' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.publicKey === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'publicKey' },
        message: "must have required property '" + 'publicKey' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.label !== undefined) {
      if (
        !validate23(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.facility !== undefined) {
      if (
        !validate23(data.facility, {
          instancePath: instancePath + '/facility',
          parentData: data,
          parentDataProperty: 'facility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.algorithm !== undefined) {
      if ('Ed25519' !== data.algorithm) {
        const err3 = {
          instancePath: instancePath + '/algorithm',
          schemaPath: '#/properties/algorithm/const',
          keyword: 'const',
          params: { allowedValue: 'Ed25519' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.publicKey !== undefined) {
      let data3 = data.publicKey
      if (typeof data3 === 'string') {
        if (!pattern0.test(data3)) {
          const err4 = {
            instancePath: instancePath + '/publicKey',
            schemaPath: '#/properties/publicKey/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/publicKey',
          schemaPath: '#/properties/publicKey/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate22.errors = vErrors
  return errors === 0
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-public-key" */ let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.format === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'format' },
        message: "must have required property '" + 'format' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.formatVersion === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'formatVersion' },
        message: "must have required property '" + 'formatVersion' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.keys === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'keys' },
        message: "must have required property '" + 'keys' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-public-key' !== data.format) {
        const err3 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-public-key' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.formatVersion !== undefined) {
      if (1 !== data.formatVersion) {
        const err4 = {
          instancePath: instancePath + '/formatVersion',
          schemaPath: '#/properties/formatVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.keys !== undefined) {
      let data2 = data.keys
      if (Array.isArray(data2)) {
        if (data2.length > 5000) {
          const err5 = {
            instancePath: instancePath + '/keys',
            schemaPath: '#/properties/keys/maxItems',
            keyword: 'maxItems',
            params: { limit: 5000 },
            message: 'must NOT have more than 5000 items',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data2.length < 1) {
          const err6 = {
            instancePath: instancePath + '/keys',
            schemaPath: '#/properties/keys/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data2[i0], {
              instancePath: instancePath + '/keys/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/keys',
          schemaPath: '#/properties/keys/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
