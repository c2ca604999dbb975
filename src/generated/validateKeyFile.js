// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validateKeyFile = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-key',
  title: 'KeyFile',
  description:
    'A signing key of one machine, its private part encrypted with a passphrase. Whoever has the file and the passphrase can sign.',
  type: 'object',
  required: ['format', 'formatVersion', 'label', 'publicKey', 'protection'],
  properties: {
    format: { const: 'tt54-key' },
    formatVersion: { const: 1 },
    label: { $ref: '#/definitions/Line', description: 'Name of the key for people.' },
    facility: { $ref: '#/definitions/Line', description: 'Whose key it is.' },
    createdAt: { $ref: '#/definitions/Instant' },
    algorithm: { const: 'Ed25519' },
    publicKey: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    protection: { $ref: '#/definitions/Protection' },
  },
  definitions: {
    Instant: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
      description: 'ISO 8601 instant in UTC.',
    },
    Line: { type: 'string', maxLength: 200 },
    Protection: {
      type: 'object',
      required: ['derivation', 'cipher'],
      properties: {
        derivation: { $ref: '#/definitions/Derivation' },
        cipher: { $ref: '#/definitions/Cipher' },
      },
    },
    Derivation: {
      description:
        'scrypt (RFC 7914). The bounds keep a hostile file from costing more than a few seconds and 128 MB.',
      type: 'object',
      required: ['name', 'N', 'r', 'p', 'salt'],
      properties: {
        name: { const: 'scrypt' },
        N: { enum: [16384, 32768, 65536, 131072] },
        r: { const: 8 },
        p: { type: 'integer', minimum: 1, maximum: 4 },
        salt: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      },
    },
    Cipher: {
      description:
        'The private key, encrypted; what the file says of derivation and public key is authenticated with it.',
      type: 'object',
      required: ['name', 'nonce', 'data'],
      properties: {
        name: { const: 'XChaCha20-Poly1305' },
        nonce: { type: 'string', pattern: '^[0-9a-f]{48}$' },
        data: { type: 'string', pattern: '^[0-9a-f]{96}$' },
      },
    },
  },
}
const schema7 = { type: 'string', maxLength: 200 }
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate22.errors = vErrors
  return errors === 0
}
const schema8 = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
  description: 'ISO 8601 instant in UTC.',
}
const pattern0 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$', 'u')
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$' },
        message:
          'must match pattern "' +
          '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$' +
          '"',
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
  validate25.errors = vErrors
  return errors === 0
}
const schema9 = {
  type: 'object',
  required: ['derivation', 'cipher'],
  properties: { derivation: { $ref: '#/definitions/Derivation' }, cipher: { $ref: '#/definitions/Cipher' } },
}
const schema10 = {
  description:
    'scrypt (RFC 7914). The bounds keep a hostile file from costing more than a few seconds and 128 MB.',
  type: 'object',
  required: ['name', 'N', 'r', 'p', 'salt'],
  properties: {
    name: { const: 'scrypt' },
    N: { enum: [16384, 32768, 65536, 131072] },
    r: { const: 8 },
    p: { type: 'integer', minimum: 1, maximum: 4 },
    salt: { type: 'string', pattern: '^[0-9a-f]{32}$' },
  },
}
const pattern2 = new RegExp('^[0-9a-f]{32}$', 'u')
function validate28(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.N === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'N' },
        message: "must have required property '" + 'N' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.r === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'r' },
        message: "must have required property '" + 'r' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.p === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'p' },
        message: "must have required property '" + 'p' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.salt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'salt' },
        message: "must have required property '" + 'salt' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.name !== undefined) {
      if ('scrypt' !== data.name) {
        const err5 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/const',
          keyword: 'const',
          params: { allowedValue: 'scrypt' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.N !== undefined) {
      let data1 = data.N
      if (!(data1 === 16384 || data1 === 32768 || data1 === 65536 || data1 === 131072)) {
        const err6 = {
          instancePath: instancePath + '/N',
          schemaPath: '#/properties/N/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.N.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.r !== undefined) {
      if (8 !== data.r) {
        const err7 = {
          instancePath: instancePath + '/r',
          schemaPath: '#/properties/r/const',
          keyword: 'const',
          params: { allowedValue: 8 },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.p !== undefined) {
      let data3 = data.p
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err8 = {
          instancePath: instancePath + '/p',
          schemaPath: '#/properties/p/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 4 || isNaN(data3)) {
          const err9 = {
            instancePath: instancePath + '/p',
            schemaPath: '#/properties/p/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 4 },
            message: 'must be <= 4',
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data3 < 1 || isNaN(data3)) {
          const err10 = {
            instancePath: instancePath + '/p',
            schemaPath: '#/properties/p/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
      }
    }
    if (data.salt !== undefined) {
      let data4 = data.salt
      if (typeof data4 === 'string') {
        if (!pattern2.test(data4)) {
          const err11 = {
            instancePath: instancePath + '/salt',
            schemaPath: '#/properties/salt/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{32}$' },
            message: 'must match pattern "' + '^[0-9a-f]{32}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/salt',
          schemaPath: '#/properties/salt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate28.errors = vErrors
  return errors === 0
}
const schema11 = {
  description:
    'The private key, encrypted; what the file says of derivation and public key is authenticated with it.',
  type: 'object',
  required: ['name', 'nonce', 'data'],
  properties: {
    name: { const: 'XChaCha20-Poly1305' },
    nonce: { type: 'string', pattern: '^[0-9a-f]{48}$' },
    data: { type: 'string', pattern: '^[0-9a-f]{96}$' },
  },
}
const pattern3 = new RegExp('^[0-9a-f]{48}$', 'u')
const pattern4 = new RegExp('^[0-9a-f]{96}$', 'u')
function validate30(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.nonce === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nonce' },
        message: "must have required property '" + 'nonce' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.data === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'data' },
        message: "must have required property '" + 'data' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.name !== undefined) {
      if ('XChaCha20-Poly1305' !== data.name) {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/const',
          keyword: 'const',
          params: { allowedValue: 'XChaCha20-Poly1305' },
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
    if (data.nonce !== undefined) {
      let data1 = data.nonce
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err4 = {
            instancePath: instancePath + '/nonce',
            schemaPath: '#/properties/nonce/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{48}$' },
            message: 'must match pattern "' + '^[0-9a-f]{48}$' + '"',
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
          instancePath: instancePath + '/nonce',
          schemaPath: '#/properties/nonce/type',
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
    if (data.data !== undefined) {
      let data2 = data.data
      if (typeof data2 === 'string') {
        if (!pattern4.test(data2)) {
          const err6 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{96}$' },
            message: 'must match pattern "' + '^[0-9a-f]{96}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
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
  validate30.errors = vErrors
  return errors === 0
}
function validate27(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.derivation === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'derivation' },
        message: "must have required property '" + 'derivation' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.cipher === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cipher' },
        message: "must have required property '" + 'cipher' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.derivation !== undefined) {
      if (
        !validate28(data.derivation, {
          instancePath: instancePath + '/derivation',
          parentData: data,
          parentDataProperty: 'derivation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.cipher !== undefined) {
      if (
        !validate30(data.cipher, {
          instancePath: instancePath + '/cipher',
          parentData: data,
          parentDataProperty: 'cipher',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate27.errors = vErrors
  return errors === 0
}
const pattern1 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-key" */ let vErrors = null
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
    if (data.label === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'label' },
        message: "must have required property '" + 'label' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.publicKey === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'publicKey' },
        message: "must have required property '" + 'publicKey' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.protection === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'protection' },
        message: "must have required property '" + 'protection' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-key' !== data.format) {
        const err5 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-key' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.formatVersion !== undefined) {
      if (1 !== data.formatVersion) {
        const err6 = {
          instancePath: instancePath + '/formatVersion',
          schemaPath: '#/properties/formatVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.label !== undefined) {
      if (
        !validate22(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.facility !== undefined) {
      if (
        !validate22(data.facility, {
          instancePath: instancePath + '/facility',
          parentData: data,
          parentDataProperty: 'facility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.createdAt !== undefined) {
      if (
        !validate25(data.createdAt, {
          instancePath: instancePath + '/createdAt',
          parentData: data,
          parentDataProperty: 'createdAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
    if (data.algorithm !== undefined) {
      if ('Ed25519' !== data.algorithm) {
        const err7 = {
          instancePath: instancePath + '/algorithm',
          schemaPath: '#/properties/algorithm/const',
          keyword: 'const',
          params: { allowedValue: 'Ed25519' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.publicKey !== undefined) {
      let data6 = data.publicKey
      if (typeof data6 === 'string') {
        if (!pattern1.test(data6)) {
          const err8 = {
            instancePath: instancePath + '/publicKey',
            schemaPath: '#/properties/publicKey/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/publicKey',
          schemaPath: '#/properties/publicKey/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.protection !== undefined) {
      if (
        !validate27(data.protection, {
          instancePath: instancePath + '/protection',
          parentData: data,
          parentDataProperty: 'protection',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
