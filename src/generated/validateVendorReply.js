// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validateVendorReply = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-vendor-reply',
  title: 'VendorReply',
  description:
    'The criteria put to a vendor, and what the vendor declares about them. Without answers it is the question. What comes back is a proposal: nothing of it counts until a person of the facility accepts it.',
  type: 'object',
  required: ['format', 'formatVersion', 'assessment', 'facility', 'vendor', 'rows'],
  properties: {
    format: { const: 'tt54-vendor-reply' },
    formatVersion: { const: 1 },
    assessment: {
      type: 'string',
      pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$',
      description: 'Id of the assessment the question came from.',
    },
    facility: {
      title: 'AskingFacility',
      type: 'object',
      required: ['name'],
      properties: { name: { $ref: '#/definitions/Line' }, code: { $ref: '#/definitions/Line' } },
    },
    vendor: {
      title: 'Vendor',
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/definitions/Line' },
        product: { $ref: '#/definitions/Line', description: 'Name and version of the software.' },
        contact: { $ref: '#/definitions/Line', description: 'Who filled it in, with telephone or mail.' },
      },
    },
    askedOn: { $ref: '#/definitions/Day' },
    replyBy: { $ref: '#/definitions/Day' },
    repliedOn: { $ref: '#/definitions/Day' },
    rows: { type: 'array', maxItems: 2000, items: { $ref: '#/definitions/VendorRow' } },
  },
  definitions: {
    Day: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
    Line: { type: 'string', maxLength: 1000 },
    LongText: { type: 'string', maxLength: 10000 },
    Declared: { enum: ['met', 'not-met'], description: 'What the vendor declares of its product.' },
    VendorRow: {
      type: 'object',
      required: ['set', 'id', 'title'],
      properties: {
        set: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$', description: 'Id of the criteria set.' },
        id: {
          type: 'string',
          minLength: 1,
          maxLength: 128,
          description: 'Id of the criterion or milestone.',
        },
        title: { $ref: '#/definitions/Line' },
        requirement: { $ref: '#/definitions/LongText' },
        items: { type: 'array', maxItems: 100, items: { $ref: '#/definitions/VendorItem' } },
        answer: { $ref: '#/definitions/Declared' },
        by: {
          $ref: '#/definitions/Day',
          description: 'The day by which the vendor will deliver what is not there yet.',
        },
        evidence: {
          $ref: '#/definitions/LongText',
          description: 'Where it can be seen: screen, manual, contract.',
        },
        note: { $ref: '#/definitions/LongText' },
      },
    },
    VendorItem: {
      type: 'object',
      required: ['id', 'title'],
      properties: {
        id: { type: 'string', minLength: 1, maxLength: 128 },
        title: { $ref: '#/definitions/Line' },
        answer: { $ref: '#/definitions/Declared' },
      },
    },
  },
}
const pattern0 = new RegExp('^[0-9A-Za-z][0-9A-Za-z-]{0,63}$', 'u')
const schema7 = { type: 'string', maxLength: 1000 }
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 1000) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxLength',
        keyword: 'maxLength',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 characters',
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
const schema8 = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }
const pattern1 = new RegExp('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'u')
function validate28(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern1.test(data)) {
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
  validate28.errors = vErrors
  return errors === 0
}
const schema9 = {
  type: 'object',
  required: ['set', 'id', 'title'],
  properties: {
    set: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$', description: 'Id of the criteria set.' },
    id: { type: 'string', minLength: 1, maxLength: 128, description: 'Id of the criterion or milestone.' },
    title: { $ref: '#/definitions/Line' },
    requirement: { $ref: '#/definitions/LongText' },
    items: { type: 'array', maxItems: 100, items: { $ref: '#/definitions/VendorItem' } },
    answer: { $ref: '#/definitions/Declared' },
    by: {
      $ref: '#/definitions/Day',
      description: 'The day by which the vendor will deliver what is not there yet.',
    },
    evidence: {
      $ref: '#/definitions/LongText',
      description: 'Where it can be seen: screen, manual, contract.',
    },
    note: { $ref: '#/definitions/LongText' },
  },
}
const pattern2 = new RegExp('^[a-z0-9][a-z0-9-]{0,63}$', 'u')
const schema10 = { type: 'string', maxLength: 10000 }
function validate34(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 10000) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxLength',
        keyword: 'maxLength',
        params: { limit: 10000 },
        message: 'must NOT have more than 10000 characters',
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
  validate34.errors = vErrors
  return errors === 0
}
const schema11 = {
  type: 'object',
  required: ['id', 'title'],
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 128 },
    title: { $ref: '#/definitions/Line' },
    answer: { $ref: '#/definitions/Declared' },
  },
}
const schema12 = { enum: ['met', 'not-met'], description: 'What the vendor declares of its product.' }
function validate38(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'met' || data === 'not-met')) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema12.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate38.errors = vErrors
  return errors === 0
}
function validate36(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.title === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (data0.length > 128) {
          const err2 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/maxLength',
            keyword: 'maxLength',
            params: { limit: 128 },
            message: 'must NOT have more than 128 characters',
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.answer !== undefined) {
      if (
        !validate38(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate36.errors = vErrors
  return errors === 0
}
function validate32(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.set === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'set' },
        message: "must have required property '" + 'set' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property '" + 'id' + "'",
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
    if (data.set !== undefined) {
      let data0 = data.set
      if (typeof data0 === 'string') {
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/set',
            schemaPath: '#/properties/set/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
            message: 'must match pattern "' + '^[a-z0-9][a-z0-9-]{0,63}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/set',
          schemaPath: '#/properties/set/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id
      if (typeof data1 === 'string') {
        if (data1.length > 128) {
          const err5 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/maxLength',
            keyword: 'maxLength',
            params: { limit: 128 },
            message: 'must NOT have more than 128 characters',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
    if (data.title !== undefined) {
      if (
        !validate22(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.requirement !== undefined) {
      if (
        !validate34(data.requirement, {
          instancePath: instancePath + '/requirement',
          parentData: data,
          parentDataProperty: 'requirement',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data4 = data.items
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err8 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxItems',
            keyword: 'maxItems',
            params: { limit: 100 },
            message: 'must NOT have more than 100 items',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate36(data4[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.answer !== undefined) {
      if (
        !validate38(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (
        !validate28(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate34(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate34(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
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
  validate32.errors = vErrors
  return errors === 0
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-vendor-reply" */ let vErrors = null
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
    if (data.assessment === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'assessment' },
        message: "must have required property '" + 'assessment' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.facility === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facility' },
        message: "must have required property '" + 'facility' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.vendor === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'vendor' },
        message: "must have required property '" + 'vendor' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.rows === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rows' },
        message: "must have required property '" + 'rows' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-vendor-reply' !== data.format) {
        const err6 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-vendor-reply' },
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
    if (data.assessment !== undefined) {
      let data2 = data.assessment
      if (typeof data2 === 'string') {
        if (!pattern0.test(data2)) {
          const err8 = {
            instancePath: instancePath + '/assessment',
            schemaPath: '#/properties/assessment/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
            message: 'must match pattern "' + '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' + '"',
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
          instancePath: instancePath + '/assessment',
          schemaPath: '#/properties/assessment/type',
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
    if (data.facility !== undefined) {
      let data3 = data.facility
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.name === undefined) {
          const err10 = {
            instancePath: instancePath + '/facility',
            schemaPath: '#/properties/facility/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data3.name !== undefined) {
          if (
            !validate22(data3.name, {
              instancePath: instancePath + '/facility/name',
              parentData: data3,
              parentDataProperty: 'name',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data3.code !== undefined) {
          if (
            !validate22(data3.code, {
              instancePath: instancePath + '/facility/code',
              parentData: data3,
              parentDataProperty: 'code',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/facility',
          schemaPath: '#/properties/facility/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.vendor !== undefined) {
      let data6 = data.vendor
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.name === undefined) {
          const err12 = {
            instancePath: instancePath + '/vendor',
            schemaPath: '#/properties/vendor/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (data6.name !== undefined) {
          if (
            !validate22(data6.name, {
              instancePath: instancePath + '/vendor/name',
              parentData: data6,
              parentDataProperty: 'name',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data6.product !== undefined) {
          if (
            !validate22(data6.product, {
              instancePath: instancePath + '/vendor/product',
              parentData: data6,
              parentDataProperty: 'product',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data6.contact !== undefined) {
          if (
            !validate22(data6.contact, {
              instancePath: instancePath + '/vendor/contact',
              parentData: data6,
              parentDataProperty: 'contact',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/vendor',
          schemaPath: '#/properties/vendor/type',
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
    }
    if (data.askedOn !== undefined) {
      if (
        !validate28(data.askedOn, {
          instancePath: instancePath + '/askedOn',
          parentData: data,
          parentDataProperty: 'askedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.replyBy !== undefined) {
      if (
        !validate28(data.replyBy, {
          instancePath: instancePath + '/replyBy',
          parentData: data,
          parentDataProperty: 'replyBy',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.repliedOn !== undefined) {
      if (
        !validate28(data.repliedOn, {
          instancePath: instancePath + '/repliedOn',
          parentData: data,
          parentDataProperty: 'repliedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.rows !== undefined) {
      let data13 = data.rows
      if (Array.isArray(data13)) {
        if (data13.length > 2000) {
          const err14 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/maxItems',
            keyword: 'maxItems',
            params: { limit: 2000 },
            message: 'must NOT have more than 2000 items',
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        const len0 = data13.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate32(data13[i0], {
              instancePath: instancePath + '/rows/' + i0,
              parentData: data13,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
