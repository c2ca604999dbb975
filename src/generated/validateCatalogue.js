// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validateCatalogue = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-catalogue',
  title: 'Catalogue',
  description:
    'What criteria sets exist, from when to when their instruments are in force, what replaces what, which dates bind whom.',
  type: 'object',
  required: ['format', 'formatVersion', 'checkedOn', 'sets', 'successions', 'dates'],
  properties: {
    format: { const: 'tt54-catalogue' },
    formatVersion: { const: 1 },
    checkedOn: { $ref: '#/definitions/Day' },
    sets: { type: 'array', minItems: 1, maxItems: 500, items: { $ref: '#/definitions/CatalogueEntry' } },
    successions: {
      description: 'Older documents still cited by letter 365 and what replaced them.',
      type: 'array',
      maxItems: 500,
      items: {
        type: 'object',
        required: ['old', 'successor', 'from'],
        properties: {
          old: { type: 'string', minLength: 1 },
          successor: { type: 'string', minLength: 1 },
          from: { $ref: '#/definitions/Day' },
        },
      },
    },
    dates: {
      description: 'Dates of the law in order. binding: false = a planning target, never shown as law.',
      type: 'array',
      maxItems: 500,
      items: { $ref: '#/definitions/LegalDate' },
    },
  },
  definitions: {
    Day: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
    Text: {
      type: 'object',
      required: ['vi', 'en'],
      properties: { vi: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    },
    CatalogueEntry: {
      type: 'object',
      required: [
        'id',
        'version',
        'path',
        'title',
        'instrument',
        'kind',
        'inForce',
        'replacedBy',
        'fingerprint',
      ],
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
        version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
        path: { type: 'string', minLength: 1, description: 'Relative to this file.' },
        title: { $ref: '#/definitions/Text' },
        instrument: { type: 'string', minLength: 1 },
        kind: { enum: ['levels', 'list'] },
        inForce: {
          type: 'object',
          required: ['from', 'to'],
          properties: {
            from: { $ref: '#/definitions/Day' },
            to: { oneOf: [{ $ref: '#/definitions/Day' }, { type: 'null' }] },
          },
        },
        replacedBy: { type: ['string', 'null'] },
        fingerprint: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          description: 'SHA-256 of the canonical form of the set.',
        },
      },
    },
    LegalDate: {
      type: 'object',
      required: ['id', 'date', 'title', 'binding', 'appliesTo', 'source'],
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
        date: { $ref: '#/definitions/Day' },
        kind: {
          enum: ['deadline', 'event'],
          description:
            'deadline: somebody must have done something by then (absent = deadline); event: something begins or ends.',
        },
        yearly: { type: 'boolean', description: 'true: comes back every year on this month and day.' },
        title: { $ref: '#/definitions/Text' },
        binding: { type: 'boolean' },
        appliesTo: { enum: ['all', 'hospital', 'other'] },
        source: { type: 'string', minLength: 1 },
      },
    },
  },
}
const schema7 = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }
const pattern0 = new RegExp('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
        message: 'must match pattern "' + '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' + '"',
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
  type: 'object',
  required: ['id', 'version', 'path', 'title', 'instrument', 'kind', 'inForce', 'replacedBy', 'fingerprint'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    path: { type: 'string', minLength: 1, description: 'Relative to this file.' },
    title: { $ref: '#/definitions/Text' },
    instrument: { type: 'string', minLength: 1 },
    kind: { enum: ['levels', 'list'] },
    inForce: {
      type: 'object',
      required: ['from', 'to'],
      properties: {
        from: { $ref: '#/definitions/Day' },
        to: { oneOf: [{ $ref: '#/definitions/Day' }, { type: 'null' }] },
      },
    },
    replacedBy: { type: ['string', 'null'] },
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the canonical form of the set.',
    },
  },
}
const pattern1 = new RegExp('^[a-z0-9][a-z0-9-]{0,63}$', 'u')
const pattern2 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u')
const pattern3 = new RegExp('^[0-9a-f]{64}$', 'u')
const schema9 = {
  type: 'object',
  required: ['vi', 'en'],
  properties: { vi: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
}
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.vi === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'vi' },
        message: "must have required property '" + 'vi' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.en === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'en' },
        message: "must have required property '" + 'en' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.vi !== undefined) {
      let data0 = data.vi
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/vi',
            schemaPath: '#/properties/vi/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/vi',
          schemaPath: '#/properties/vi/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.en !== undefined) {
      let data1 = data.en
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/en',
            schemaPath: '#/properties/en/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
          instancePath: instancePath + '/en',
          schemaPath: '#/properties/en/type',
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
  validate25.errors = vErrors
  return errors === 0
}
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property '" + 'id' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.version === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        message: "must have required property '" + 'version' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.path === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        message: "must have required property '" + 'path' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.title === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.instrument === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'instrument' },
        message: "must have required property '" + 'instrument' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property '" + 'kind' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.inForce === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inForce' },
        message: "must have required property '" + 'inForce' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.replacedBy === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'replacedBy' },
        message: "must have required property '" + 'replacedBy' + "'",
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.fingerprint === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fingerprint' },
        message: "must have required property '" + 'fingerprint' + "'",
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (!pattern1.test(data0)) {
          const err9 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
            message: 'must match pattern "' + '^[a-z0-9][a-z0-9-]{0,63}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version
      if (typeof data1 === 'string') {
        if (!pattern2.test(data1)) {
          const err11 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
            message: 'must match pattern "' + '^[0-9]+\\.[0-9]+\\.[0-9]+$' + '"',
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
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
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
    if (data.path !== undefined) {
      let data2 = data.path
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err13 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate25(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
    if (data.instrument !== undefined) {
      let data4 = data.instrument
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err15 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/instrument',
          schemaPath: '#/properties/instrument/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data5 = data.kind
      if (!(data5 === 'levels' || data5 === 'list')) {
        const err17 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema8.properties.kind.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.inForce !== undefined) {
      let data6 = data.inForce
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.from === undefined) {
          const err18 = {
            instancePath: instancePath + '/inForce',
            schemaPath: '#/properties/inForce/required',
            keyword: 'required',
            params: { missingProperty: 'from' },
            message: "must have required property '" + 'from' + "'",
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (data6.to === undefined) {
          const err19 = {
            instancePath: instancePath + '/inForce',
            schemaPath: '#/properties/inForce/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
            message: "must have required property '" + 'to' + "'",
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        if (data6.from !== undefined) {
          if (
            !validate22(data6.from, {
              instancePath: instancePath + '/inForce/from',
              parentData: data6,
              parentDataProperty: 'from',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data6.to !== undefined) {
          let data8 = data6.to
          const _errs15 = errors
          let valid2 = false
          let passing0 = null
          const _errs16 = errors
          if (
            !validate22(data8, {
              instancePath: instancePath + '/inForce/to',
              parentData: data6,
              parentDataProperty: 'to',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs16 === errors
          if (_valid0) {
            valid2 = true
            passing0 = 0
          }
          const _errs17 = errors
          if (data8 !== null) {
            const err20 = {
              instancePath: instancePath + '/inForce/to',
              schemaPath: '#/properties/inForce/properties/to/oneOf/1/type',
              keyword: 'type',
              params: { type: 'null' },
              message: 'must be null',
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          }
          var _valid0 = _errs17 === errors
          if (_valid0 && valid2) {
            valid2 = false
            passing0 = [passing0, 1]
          } else {
            if (_valid0) {
              valid2 = true
              passing0 = 1
            }
          }
          if (!valid2) {
            const err21 = {
              instancePath: instancePath + '/inForce/to',
              schemaPath: '#/properties/inForce/properties/to/oneOf',
              keyword: 'oneOf',
              params: { passingSchemas: passing0 },
              message: 'must match exactly one schema in oneOf',
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          } else {
            errors = _errs15
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = _errs15
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/inForce',
          schemaPath: '#/properties/inForce/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
    if (data.replacedBy !== undefined) {
      let data9 = data.replacedBy
      if (typeof data9 !== 'string' && data9 !== null) {
        const err23 = {
          instancePath: instancePath + '/replacedBy',
          schemaPath: '#/properties/replacedBy/type',
          keyword: 'type',
          params: { type: schema8.properties.replacedBy.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.fingerprint !== undefined) {
      let data10 = data.fingerprint
      if (typeof data10 === 'string') {
        if (!pattern3.test(data10)) {
          const err24 = {
            instancePath: instancePath + '/fingerprint',
            schemaPath: '#/properties/fingerprint/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err24]
          } else {
            vErrors.push(err24)
          }
          errors++
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/fingerprint',
          schemaPath: '#/properties/fingerprint/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
  } else {
    const err26 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err26]
    } else {
      vErrors.push(err26)
    }
    errors++
  }
  validate24.errors = vErrors
  return errors === 0
}
const schema10 = {
  type: 'object',
  required: ['id', 'date', 'title', 'binding', 'appliesTo', 'source'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
    date: { $ref: '#/definitions/Day' },
    kind: {
      enum: ['deadline', 'event'],
      description:
        'deadline: somebody must have done something by then (absent = deadline); event: something begins or ends.',
    },
    yearly: { type: 'boolean', description: 'true: comes back every year on this month and day.' },
    title: { $ref: '#/definitions/Text' },
    binding: { type: 'boolean' },
    appliesTo: { enum: ['all', 'hospital', 'other'] },
    source: { type: 'string', minLength: 1 },
  },
}
function validate31(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property '" + 'id' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.date === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'date' },
        message: "must have required property '" + 'date' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.binding === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'binding' },
        message: "must have required property '" + 'binding' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.appliesTo === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'appliesTo' },
        message: "must have required property '" + 'appliesTo' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.source === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property '" + 'source' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (!pattern1.test(data0)) {
          const err6 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
            message: 'must match pattern "' + '^[a-z0-9][a-z0-9-]{0,63}$' + '"',
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.date !== undefined) {
      if (
        !validate22(data.date, {
          instancePath: instancePath + '/date',
          parentData: data,
          parentDataProperty: 'date',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data2 = data.kind
      if (!(data2 === 'deadline' || data2 === 'event')) {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.kind.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.yearly !== undefined) {
      if (typeof data.yearly !== 'boolean') {
        const err9 = {
          instancePath: instancePath + '/yearly',
          schemaPath: '#/properties/yearly/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate25(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
    if (data.binding !== undefined) {
      if (typeof data.binding !== 'boolean') {
        const err10 = {
          instancePath: instancePath + '/binding',
          schemaPath: '#/properties/binding/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.appliesTo !== undefined) {
      let data6 = data.appliesTo
      if (!(data6 === 'all' || data6 === 'hospital' || data6 === 'other')) {
        const err11 = {
          instancePath: instancePath + '/appliesTo',
          schemaPath: '#/properties/appliesTo/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.appliesTo.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.source !== undefined) {
      let data7 = data.source
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err12 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate31.errors = vErrors
  return errors === 0
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-catalogue" */ let vErrors = null
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
    if (data.checkedOn === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'checkedOn' },
        message: "must have required property '" + 'checkedOn' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.sets === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sets' },
        message: "must have required property '" + 'sets' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.successions === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'successions' },
        message: "must have required property '" + 'successions' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.dates === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'dates' },
        message: "must have required property '" + 'dates' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-catalogue' !== data.format) {
        const err6 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-catalogue' },
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
    if (data.formatVersion !== undefined) {
      if (1 !== data.formatVersion) {
        const err7 = {
          instancePath: instancePath + '/formatVersion',
          schemaPath: '#/properties/formatVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
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
    if (data.checkedOn !== undefined) {
      if (
        !validate22(data.checkedOn, {
          instancePath: instancePath + '/checkedOn',
          parentData: data,
          parentDataProperty: 'checkedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.sets !== undefined) {
      let data3 = data.sets
      if (Array.isArray(data3)) {
        if (data3.length > 500) {
          const err8 = {
            instancePath: instancePath + '/sets',
            schemaPath: '#/properties/sets/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
            message: 'must NOT have more than 500 items',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + '/sets',
            schemaPath: '#/properties/sets/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate24(data3[i0], {
              instancePath: instancePath + '/sets/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/sets',
          schemaPath: '#/properties/sets/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.successions !== undefined) {
      let data5 = data.successions
      if (Array.isArray(data5)) {
        if (data5.length > 500) {
          const err11 = {
            instancePath: instancePath + '/successions',
            schemaPath: '#/properties/successions/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
            message: 'must NOT have more than 500 items',
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        const len1 = data5.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1]
          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
            if (data6.old === undefined) {
              const err12 = {
                instancePath: instancePath + '/successions/' + i1,
                schemaPath: '#/properties/successions/items/required',
                keyword: 'required',
                params: { missingProperty: 'old' },
                message: "must have required property '" + 'old' + "'",
              }
              if (vErrors === null) {
                vErrors = [err12]
              } else {
                vErrors.push(err12)
              }
              errors++
            }
            if (data6.successor === undefined) {
              const err13 = {
                instancePath: instancePath + '/successions/' + i1,
                schemaPath: '#/properties/successions/items/required',
                keyword: 'required',
                params: { missingProperty: 'successor' },
                message: "must have required property '" + 'successor' + "'",
              }
              if (vErrors === null) {
                vErrors = [err13]
              } else {
                vErrors.push(err13)
              }
              errors++
            }
            if (data6.from === undefined) {
              const err14 = {
                instancePath: instancePath + '/successions/' + i1,
                schemaPath: '#/properties/successions/items/required',
                keyword: 'required',
                params: { missingProperty: 'from' },
                message: "must have required property '" + 'from' + "'",
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
            if (data6.old !== undefined) {
              let data7 = data6.old
              if (typeof data7 === 'string') {
                if (data7.length < 1) {
                  const err15 = {
                    instancePath: instancePath + '/successions/' + i1 + '/old',
                    schemaPath: '#/properties/successions/items/properties/old/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                  }
                  if (vErrors === null) {
                    vErrors = [err15]
                  } else {
                    vErrors.push(err15)
                  }
                  errors++
                }
              } else {
                const err16 = {
                  instancePath: instancePath + '/successions/' + i1 + '/old',
                  schemaPath: '#/properties/successions/items/properties/old/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err16]
                } else {
                  vErrors.push(err16)
                }
                errors++
              }
            }
            if (data6.successor !== undefined) {
              let data8 = data6.successor
              if (typeof data8 === 'string') {
                if (data8.length < 1) {
                  const err17 = {
                    instancePath: instancePath + '/successions/' + i1 + '/successor',
                    schemaPath: '#/properties/successions/items/properties/successor/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                  }
                  if (vErrors === null) {
                    vErrors = [err17]
                  } else {
                    vErrors.push(err17)
                  }
                  errors++
                }
              } else {
                const err18 = {
                  instancePath: instancePath + '/successions/' + i1 + '/successor',
                  schemaPath: '#/properties/successions/items/properties/successor/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err18]
                } else {
                  vErrors.push(err18)
                }
                errors++
              }
            }
            if (data6.from !== undefined) {
              if (
                !validate22(data6.from, {
                  instancePath: instancePath + '/successions/' + i1 + '/from',
                  parentData: data6,
                  parentDataProperty: 'from',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + '/successions/' + i1,
              schemaPath: '#/properties/successions/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err19]
            } else {
              vErrors.push(err19)
            }
            errors++
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/successions',
          schemaPath: '#/properties/successions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.dates !== undefined) {
      let data10 = data.dates
      if (Array.isArray(data10)) {
        if (data10.length > 500) {
          const err21 = {
            instancePath: instancePath + '/dates',
            schemaPath: '#/properties/dates/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
            message: 'must NOT have more than 500 items',
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        const len2 = data10.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate31(data10[i2], {
              instancePath: instancePath + '/dates/' + i2,
              parentData: data10,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/dates',
          schemaPath: '#/properties/dates/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
  } else {
    const err23 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err23]
    } else {
      vErrors.push(err23)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
