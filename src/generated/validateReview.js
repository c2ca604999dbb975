// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validateReview = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-review',
  title: 'Review',
  description:
    "An assessor's opinions on one submission, bound to its fingerprint. Unknown fields are kept and written back.",
  type: 'object',
  required: ['format', 'formatVersion', 'id', 'submission', 'criteriaSets', 'regime', 'opinions'],
  properties: {
    format: { const: 'tt54-review' },
    formatVersion: { const: 1 },
    id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$', description: 'UUID.' },
    createdAt: { $ref: '#/definitions/Instant' },
    updatedAt: { $ref: '#/definitions/Instant' },
    illustrative: { type: 'boolean', description: 'true: the submission is of an invented facility.' },
    submission: { $ref: '#/definitions/ReviewedSubmission' },
    criteriaSets: {
      description: 'Sets and versions of the submission.',
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        title: 'ReviewedSet',
        type: 'object',
        required: ['id', 'version'],
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
          version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
          fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
      },
    },
    regime: { $ref: '#/definitions/Regime' },
    assessors: { type: 'array', maxItems: 100, items: { $ref: '#/definitions/Assessor' } },
    visit: { $ref: '#/definitions/Visit' },
    opinions: {
      description: 'By criteria set id, then by criterion or milestone id. Absent = no opinion yet.',
      type: 'object',
      maxProperties: 20,
      additionalProperties: {
        type: 'object',
        maxProperties: 5000,
        additionalProperties: { $ref: '#/definitions/Opinion' },
      },
    },
    conflicts: {
      description:
        'Opinions of assessors of one visit that differ and are not settled yet, by set and criterion.',
      type: 'object',
      maxProperties: 20,
      additionalProperties: {
        type: 'object',
        maxProperties: 5000,
        additionalProperties: {
          type: 'array',
          minItems: 2,
          maxItems: 100,
          items: { $ref: '#/definitions/Opinion' },
        },
      },
    },
    seen: {
      type: 'array',
      maxItems: 5000,
      items: { type: 'string', maxLength: 64 },
      description: "Ids of entries of the submission's evidence register that the assessors looked at.",
    },
    merged: { type: 'array', maxItems: 1000, items: { $ref: '#/definitions/MergedReview' } },
    claims: {
      description:
        'Levels when the review was sealed, by the submission and by the assessors; who sealed it and when, repeated so that the seal covers it.',
      type: 'object',
      required: ['self', 'assessor'],
      properties: {
        self: { $ref: '#/definitions/Claim' },
        assessor: { $ref: '#/definitions/Claim' },
        sealedAt: { $ref: '#/definitions/Instant' },
        sealedBy: { $ref: '#/definitions/Line' },
        replaces: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          description: 'Fingerprint of the earlier seal this one replaces.',
        },
      },
    },
    snapshot: {
      description:
        'The words of every criterion with an opinion, by set and criterion, so that the file reads without this tool.',
      type: 'object',
      maxProperties: 20,
      additionalProperties: {
        type: 'object',
        maxProperties: 5000,
        additionalProperties: { $ref: '#/definitions/SnapshotEntry' },
      },
    },
    history: { type: 'array', maxItems: 10000, items: { $ref: '#/definitions/HistoryEntry' } },
    seal: { $ref: '#/definitions/Seal' },
  },
  definitions: {
    ReviewedSubmission: {
      description: 'Which submission, so that the right one can be found and a changed one is noticed.',
      type: 'object',
      required: ['id', 'fingerprint', 'facility', 'assessedOn'],
      properties: {
        id: {
          type: 'string',
          pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$',
          description: 'Id of the assessment.',
        },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        sealedAt: { $ref: '#/definitions/Instant' },
        seal: {
          enum: ['valid', 'broken', 'absent'],
          description:
            'State of its seal when the review was begun; absent member = not said. Only with a valid one is the fingerprint that of the seal, otherwise it is that of the content.',
        },
        facility: {
          title: 'ReviewedFacility',
          type: 'object',
          required: ['name'],
          properties: {
            name: { $ref: '#/definitions/Line' },
            code: { $ref: '#/definitions/Line' },
            superior: { $ref: '#/definitions/Line' },
            province: { $ref: '#/definitions/Line' },
          },
        },
        assessedOn: { $ref: '#/definitions/Day' },
      },
    },
    Assessor: {
      type: 'object',
      required: ['name'],
      properties: { name: { $ref: '#/definitions/Line' }, title: { $ref: '#/definitions/Line' } },
    },
    Visit: {
      type: 'object',
      properties: {
        authority: { $ref: '#/definitions/Line', description: 'Who appraises, e.g. a Department of Health.' },
        superior: { $ref: '#/definitions/Line', description: 'The body above the authority.' },
        number: { $ref: '#/definitions/Line', description: 'Number and symbol of the minutes.' },
        place: { $ref: '#/definitions/Line' },
        from: { $ref: '#/definitions/Day' },
        to: { $ref: '#/definitions/Day' },
        attendees: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/Attendee' } },
        outcome: {
          enum: ['confirmed', 'supplement', 'redetermine'],
          description: 'Level as reported; to be supplemented; to be determined again (Article 5(3)).',
        },
        conclusion: { type: 'string', maxLength: 20000 },
        recommendations: { type: 'string', maxLength: 20000 },
        deadline: {
          $ref: '#/definitions/Day',
          description: 'Until when the facility supplements or reports.',
        },
        concludedOn: { $ref: '#/definitions/Day' },
        recorder: { $ref: '#/definitions/Line', description: 'Who writes the minutes.' },
        copies: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          description: 'In how many copies the minutes are made.',
        },
      },
    },
    Attendee: {
      type: 'object',
      required: ['name', 'side'],
      properties: {
        name: { $ref: '#/definitions/Line' },
        title: { $ref: '#/definitions/Line' },
        side: { enum: ['authority', 'facility'] },
      },
    },
    Opinion: {
      type: 'object',
      required: ['opinion'],
      properties: {
        opinion: { enum: ['agree', 'disagree', 'needs-more'] },
        verdict: { $ref: '#/definitions/Verdict', description: "The assessor's own verdict." },
        items: {
          description: "The assessor's own verdict item by item.",
          type: 'object',
          maxProperties: 100,
          additionalProperties: { enum: [true, false, 'not-applicable'] },
        },
        reason: {
          type: 'string',
          maxLength: 20000,
          description: "Why it does not apply, when that is the assessor's verdict.",
        },
        comment: { type: 'string', maxLength: 20000 },
        by: { $ref: '#/definitions/Line', description: 'Name of the assessor.' },
        at: { $ref: '#/definitions/Instant' },
      },
    },
    MergedReview: {
      description: "A colleague's review that was taken into this one.",
      type: 'object',
      required: ['id', 'mergedAt'],
      properties: {
        id: { type: 'string', maxLength: 64 },
        by: { $ref: '#/definitions/Line' },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        mergedAt: { $ref: '#/definitions/Instant' },
      },
    },
    Day: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
    Instant: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
      description: 'ISO 8601 instant in UTC.',
    },
    Regime: { enum: ['as-issued', 'in-force'] },
    Verdict: { enum: ['met', 'not-met', 'not-applicable', 'unassessed'] },
    Line: { type: 'string', maxLength: 1000 },
    Claim: {
      description:
        'The levels whoever sealed the file saw. Never trusted: whoever opens it scores again and shows any difference.',
      type: 'object',
      required: ['asOf', 'regime', 'levels'],
      properties: {
        asOf: { $ref: '#/definitions/Day' },
        regime: { $ref: '#/definitions/Regime' },
        levels: {
          type: 'object',
          required: ['as-issued', 'in-force'],
          properties: {
            'as-issued': { $ref: '#/definitions/LevelRange' },
            'in-force': { $ref: '#/definitions/LevelRange' },
          },
        },
      },
    },
    LevelRange: {
      description: 'Unassessed counted as not met, and as met; null when none of the sets has levels.',
      type: ['object', 'null'],
      required: ['lower', 'upper'],
      properties: {
        lower: { type: 'integer', minimum: 0, maximum: 50 },
        upper: { type: 'integer', minimum: 0, maximum: 50 },
      },
    },
    SnapshotEntry: {
      type: 'object',
      required: ['title'],
      properties: {
        number: { type: ['integer', 'null'] },
        rank: { type: 'string', maxLength: 64 },
        title: { $ref: '#/definitions/Line' },
        requirement: { type: 'string', maxLength: 20000 },
        items: { type: 'object', maxProperties: 100, additionalProperties: { $ref: '#/definitions/Line' } },
      },
    },
    HistoryEntry: {
      type: 'object',
      required: ['at', 'what'],
      properties: {
        at: { $ref: '#/definitions/Instant' },
        who: { $ref: '#/definitions/Line' },
        what: { type: 'string', maxLength: 20000 },
      },
    },
    Seal: {
      type: 'object',
      required: ['algorithm', 'fingerprint', 'sealedAt'],
      properties: {
        algorithm: { const: 'SHA-256' },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        sealedAt: { $ref: '#/definitions/Instant' },
        sealedBy: { $ref: '#/definitions/Line' },
        replaces: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          description: 'Fingerprint of the earlier seal this one replaces.',
        },
        signature: { $ref: '#/definitions/Signature' },
      },
    },
    Signature: {
      description: 'Made with a key of one machine over the rest of the seal. No legal digital signature.',
      type: 'object',
      required: ['algorithm', 'publicKey', 'value'],
      properties: {
        algorithm: { const: 'Ed25519' },
        publicKey: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        value: { type: 'string', pattern: '^[0-9a-f]{128}$' },
      },
    },
  },
}
const pattern0 = new RegExp('^[0-9A-Za-z][0-9A-Za-z-]{0,63}$', 'u')
const pattern5 = new RegExp('^[a-z0-9][a-z0-9-]{0,63}$', 'u')
const pattern6 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u')
const pattern3 = new RegExp('^[0-9a-f]{64}$', 'u')
const schema7 = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
  description: 'ISO 8601 instant in UTC.',
}
const pattern1 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern1.test(data)) {
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
  validate22.errors = vErrors
  return errors === 0
}
const schema8 = {
  description: 'Which submission, so that the right one can be found and a changed one is noticed.',
  type: 'object',
  required: ['id', 'fingerprint', 'facility', 'assessedOn'],
  properties: {
    id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$', description: 'Id of the assessment.' },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    sealedAt: { $ref: '#/definitions/Instant' },
    seal: {
      enum: ['valid', 'broken', 'absent'],
      description:
        'State of its seal when the review was begun; absent member = not said. Only with a valid one is the fingerprint that of the seal, otherwise it is that of the content.',
    },
    facility: {
      title: 'ReviewedFacility',
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/definitions/Line' },
        code: { $ref: '#/definitions/Line' },
        superior: { $ref: '#/definitions/Line' },
        province: { $ref: '#/definitions/Line' },
      },
    },
    assessedOn: { $ref: '#/definitions/Day' },
  },
}
const schema9 = { type: 'string', maxLength: 1000 }
function validate27(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate27.errors = vErrors
  return errors === 0
}
const schema10 = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }
const pattern4 = new RegExp('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'u')
function validate32(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
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
  validate32.errors = vErrors
  return errors === 0
}
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.fingerprint === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fingerprint' },
        message: "must have required property '" + 'fingerprint' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.facility === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facility' },
        message: "must have required property '" + 'facility' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.assessedOn === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'assessedOn' },
        message: "must have required property '" + 'assessedOn' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (!pattern0.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
            message: 'must match pattern "' + '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' + '"',
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.fingerprint !== undefined) {
      let data1 = data.fingerprint
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/fingerprint',
            schemaPath: '#/properties/fingerprint/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
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
          instancePath: instancePath + '/fingerprint',
          schemaPath: '#/properties/fingerprint/type',
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
    if (data.sealedAt !== undefined) {
      if (
        !validate22(data.sealedAt, {
          instancePath: instancePath + '/sealedAt',
          parentData: data,
          parentDataProperty: 'sealedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.seal !== undefined) {
      let data3 = data.seal
      if (!(data3 === 'valid' || data3 === 'broken' || data3 === 'absent')) {
        const err8 = {
          instancePath: instancePath + '/seal',
          schemaPath: '#/properties/seal/enum',
          keyword: 'enum',
          params: { allowedValues: schema8.properties.seal.enum },
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
    if (data.facility !== undefined) {
      let data4 = data.facility
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.name === undefined) {
          const err9 = {
            instancePath: instancePath + '/facility',
            schemaPath: '#/properties/facility/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data4.name !== undefined) {
          if (
            !validate27(data4.name, {
              instancePath: instancePath + '/facility/name',
              parentData: data4,
              parentDataProperty: 'name',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
        if (data4.code !== undefined) {
          if (
            !validate27(data4.code, {
              instancePath: instancePath + '/facility/code',
              parentData: data4,
              parentDataProperty: 'code',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
        if (data4.superior !== undefined) {
          if (
            !validate27(data4.superior, {
              instancePath: instancePath + '/facility/superior',
              parentData: data4,
              parentDataProperty: 'superior',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
        if (data4.province !== undefined) {
          if (
            !validate27(data4.province, {
              instancePath: instancePath + '/facility/province',
              parentData: data4,
              parentDataProperty: 'province',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/facility',
          schemaPath: '#/properties/facility/type',
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
    }
    if (data.assessedOn !== undefined) {
      if (
        !validate32(data.assessedOn, {
          instancePath: instancePath + '/assessedOn',
          parentData: data,
          parentDataProperty: 'assessedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
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
  validate25.errors = vErrors
  return errors === 0
}
const schema11 = { enum: ['as-issued', 'in-force'] }
function validate35(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'as-issued' || data === 'in-force')) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema11.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate35.errors = vErrors
  return errors === 0
}
const schema12 = {
  type: 'object',
  required: ['name'],
  properties: { name: { $ref: '#/definitions/Line' }, title: { $ref: '#/definitions/Line' } },
}
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name !== undefined) {
      if (
        !validate27(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate27(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate37.errors = vErrors
  return errors === 0
}
const schema13 = {
  type: 'object',
  properties: {
    authority: { $ref: '#/definitions/Line', description: 'Who appraises, e.g. a Department of Health.' },
    superior: { $ref: '#/definitions/Line', description: 'The body above the authority.' },
    number: { $ref: '#/definitions/Line', description: 'Number and symbol of the minutes.' },
    place: { $ref: '#/definitions/Line' },
    from: { $ref: '#/definitions/Day' },
    to: { $ref: '#/definitions/Day' },
    attendees: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/Attendee' } },
    outcome: {
      enum: ['confirmed', 'supplement', 'redetermine'],
      description: 'Level as reported; to be supplemented; to be determined again (Article 5(3)).',
    },
    conclusion: { type: 'string', maxLength: 20000 },
    recommendations: { type: 'string', maxLength: 20000 },
    deadline: { $ref: '#/definitions/Day', description: 'Until when the facility supplements or reports.' },
    concludedOn: { $ref: '#/definitions/Day' },
    recorder: { $ref: '#/definitions/Line', description: 'Who writes the minutes.' },
    copies: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description: 'In how many copies the minutes are made.',
    },
  },
}
const schema14 = {
  type: 'object',
  required: ['name', 'side'],
  properties: {
    name: { $ref: '#/definitions/Line' },
    title: { $ref: '#/definitions/Line' },
    side: { enum: ['authority', 'facility'] },
  },
}
function validate48(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.side === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'side' },
        message: "must have required property '" + 'side' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.name !== undefined) {
      if (
        !validate27(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate27(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.side !== undefined) {
      let data2 = data.side
      if (!(data2 === 'authority' || data2 === 'facility')) {
        const err2 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/enum',
          keyword: 'enum',
          params: { allowedValues: schema14.properties.side.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate48.errors = vErrors
  return errors === 0
}
function validate41(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.authority !== undefined) {
      if (
        !validate27(data.authority, {
          instancePath: instancePath + '/authority',
          parentData: data,
          parentDataProperty: 'authority',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.superior !== undefined) {
      if (
        !validate27(data.superior, {
          instancePath: instancePath + '/superior',
          parentData: data,
          parentDataProperty: 'superior',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.number !== undefined) {
      if (
        !validate27(data.number, {
          instancePath: instancePath + '/number',
          parentData: data,
          parentDataProperty: 'number',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.place !== undefined) {
      if (
        !validate27(data.place, {
          instancePath: instancePath + '/place',
          parentData: data,
          parentDataProperty: 'place',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.from !== undefined) {
      if (
        !validate32(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate32(data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
    if (data.attendees !== undefined) {
      let data6 = data.attendees
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          const err0 = {
            instancePath: instancePath + '/attendees',
            schemaPath: '#/properties/attendees/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        const len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate48(data6[i0], {
              instancePath: instancePath + '/attendees/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/attendees',
          schemaPath: '#/properties/attendees/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.outcome !== undefined) {
      let data8 = data.outcome
      if (!(data8 === 'confirmed' || data8 === 'supplement' || data8 === 'redetermine')) {
        const err2 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/properties/outcome/enum',
          keyword: 'enum',
          params: { allowedValues: schema13.properties.outcome.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.conclusion !== undefined) {
      let data9 = data.conclusion
      if (typeof data9 === 'string') {
        if (data9.length > 20000) {
          const err3 = {
            instancePath: instancePath + '/conclusion',
            schemaPath: '#/properties/conclusion/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
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
          instancePath: instancePath + '/conclusion',
          schemaPath: '#/properties/conclusion/type',
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
    if (data.recommendations !== undefined) {
      let data10 = data.recommendations
      if (typeof data10 === 'string') {
        if (data10.length > 20000) {
          const err5 = {
            instancePath: instancePath + '/recommendations',
            schemaPath: '#/properties/recommendations/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/recommendations',
          schemaPath: '#/properties/recommendations/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.deadline !== undefined) {
      if (
        !validate32(data.deadline, {
          instancePath: instancePath + '/deadline',
          parentData: data,
          parentDataProperty: 'deadline',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
    if (data.concludedOn !== undefined) {
      if (
        !validate32(data.concludedOn, {
          instancePath: instancePath + '/concludedOn',
          parentData: data,
          parentDataProperty: 'concludedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
    if (data.recorder !== undefined) {
      if (
        !validate27(data.recorder, {
          instancePath: instancePath + '/recorder',
          parentData: data,
          parentDataProperty: 'recorder',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.copies !== undefined) {
      let data14 = data.copies
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err7 = {
          instancePath: instancePath + '/copies',
          schemaPath: '#/properties/copies/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 > 100 || isNaN(data14)) {
          const err8 = {
            instancePath: instancePath + '/copies',
            schemaPath: '#/properties/copies/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
            message: 'must be <= 100',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data14 < 1 || isNaN(data14)) {
          const err9 = {
            instancePath: instancePath + '/copies',
            schemaPath: '#/properties/copies/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
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
  validate41.errors = vErrors
  return errors === 0
}
const schema15 = {
  type: 'object',
  required: ['opinion'],
  properties: {
    opinion: { enum: ['agree', 'disagree', 'needs-more'] },
    verdict: { $ref: '#/definitions/Verdict', description: "The assessor's own verdict." },
    items: {
      description: "The assessor's own verdict item by item.",
      type: 'object',
      maxProperties: 100,
      additionalProperties: { enum: [true, false, 'not-applicable'] },
    },
    reason: {
      type: 'string',
      maxLength: 20000,
      description: "Why it does not apply, when that is the assessor's verdict.",
    },
    comment: { type: 'string', maxLength: 20000 },
    by: { $ref: '#/definitions/Line', description: 'Name of the assessor.' },
    at: { $ref: '#/definitions/Instant' },
  },
}
const schema16 = { enum: ['met', 'not-met', 'not-applicable', 'unassessed'] }
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'met' || data === 'not-met' || data === 'not-applicable' || data === 'unassessed')) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema16.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate57.errors = vErrors
  return errors === 0
}
function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.opinion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'opinion' },
        message: "must have required property '" + 'opinion' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.opinion !== undefined) {
      let data0 = data.opinion
      if (!(data0 === 'agree' || data0 === 'disagree' || data0 === 'needs-more')) {
        const err1 = {
          instancePath: instancePath + '/opinion',
          schemaPath: '#/properties/opinion/enum',
          keyword: 'enum',
          params: { allowedValues: schema15.properties.opinion.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.verdict !== undefined) {
      if (
        !validate57(data.verdict, {
          instancePath: instancePath + '/verdict',
          parentData: data,
          parentDataProperty: 'verdict',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data2 = data.items
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 100) {
          const err2 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 100 },
            message: 'must NOT have more than 100 properties',
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        for (const key0 in data2) {
          let data3 = data2[key0]
          if (!(data3 === true || data3 === false || data3 === 'not-applicable')) {
            const err3 = {
              instancePath: instancePath + '/items/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/items/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema15.properties.items.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
            errors++
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.reason !== undefined) {
      let data4 = data.reason
      if (typeof data4 === 'string') {
        if (data4.length > 20000) {
          const err5 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.comment !== undefined) {
      let data5 = data.comment
      if (typeof data5 === 'string') {
        if (data5.length > 20000) {
          const err7 = {
            instancePath: instancePath + '/comment',
            schemaPath: '#/properties/comment/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/comment',
          schemaPath: '#/properties/comment/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.by !== undefined) {
      if (
        !validate27(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate56.errors = vErrors
  return errors === 0
}
const schema17 = {
  description: "A colleague's review that was taken into this one.",
  type: 'object',
  required: ['id', 'mergedAt'],
  properties: {
    id: { type: 'string', maxLength: 64 },
    by: { $ref: '#/definitions/Line' },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    mergedAt: { $ref: '#/definitions/Instant' },
  },
}
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.mergedAt === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'mergedAt' },
        message: "must have required property '" + 'mergedAt' + "'",
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
        if (data0.length > 64) {
          const err2 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
            message: 'must NOT have more than 64 characters',
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.by !== undefined) {
      if (
        !validate27(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.fingerprint !== undefined) {
      let data2 = data.fingerprint
      if (typeof data2 === 'string') {
        if (!pattern3.test(data2)) {
          const err4 = {
            instancePath: instancePath + '/fingerprint',
            schemaPath: '#/properties/fingerprint/pattern',
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
          instancePath: instancePath + '/fingerprint',
          schemaPath: '#/properties/fingerprint/type',
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
    if (data.mergedAt !== undefined) {
      if (
        !validate22(data.mergedAt, {
          instancePath: instancePath + '/mergedAt',
          parentData: data,
          parentDataProperty: 'mergedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
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
  validate63.errors = vErrors
  return errors === 0
}
const schema18 = {
  description:
    'The levels whoever sealed the file saw. Never trusted: whoever opens it scores again and shows any difference.',
  type: 'object',
  required: ['asOf', 'regime', 'levels'],
  properties: {
    asOf: { $ref: '#/definitions/Day' },
    regime: { $ref: '#/definitions/Regime' },
    levels: {
      type: 'object',
      required: ['as-issued', 'in-force'],
      properties: {
        'as-issued': { $ref: '#/definitions/LevelRange' },
        'in-force': { $ref: '#/definitions/LevelRange' },
      },
    },
  },
}
const schema19 = {
  description: 'Unassessed counted as not met, and as met; null when none of the sets has levels.',
  type: ['object', 'null'],
  required: ['lower', 'upper'],
  properties: {
    lower: { type: 'integer', minimum: 0, maximum: 50 },
    upper: { type: 'integer', minimum: 0, maximum: 50 },
  },
}
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema19.type },
      message: 'must be object,null',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.lower === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lower' },
        message: "must have required property '" + 'lower' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.upper === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'upper' },
        message: "must have required property '" + 'upper' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.lower !== undefined) {
      let data0 = data.lower
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/lower',
          schemaPath: '#/properties/lower/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 50 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/lower',
            schemaPath: '#/properties/lower/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 50 },
            message: 'must be <= 50',
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/lower',
            schemaPath: '#/properties/lower/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      }
    }
    if (data.upper !== undefined) {
      let data1 = data.upper
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/upper',
          schemaPath: '#/properties/upper/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 50 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/upper',
            schemaPath: '#/properties/upper/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 50 },
            message: 'must be <= 50',
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/upper',
            schemaPath: '#/properties/upper/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      }
    }
  }
  validate70.errors = vErrors
  return errors === 0
}
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.asOf === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'asOf' },
        message: "must have required property '" + 'asOf' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.regime === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'regime' },
        message: "must have required property '" + 'regime' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.levels === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'levels' },
        message: "must have required property '" + 'levels' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.asOf !== undefined) {
      if (
        !validate32(data.asOf, {
          instancePath: instancePath + '/asOf',
          parentData: data,
          parentDataProperty: 'asOf',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
    if (data.regime !== undefined) {
      if (
        !validate35(data.regime, {
          instancePath: instancePath + '/regime',
          parentData: data,
          parentDataProperty: 'regime',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors)
        errors = vErrors.length
      }
    }
    if (data.levels !== undefined) {
      let data2 = data.levels
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2['as-issued'] === undefined) {
          const err3 = {
            instancePath: instancePath + '/levels',
            schemaPath: '#/properties/levels/required',
            keyword: 'required',
            params: { missingProperty: 'as-issued' },
            message: "must have required property '" + 'as-issued' + "'",
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data2['in-force'] === undefined) {
          const err4 = {
            instancePath: instancePath + '/levels',
            schemaPath: '#/properties/levels/required',
            keyword: 'required',
            params: { missingProperty: 'in-force' },
            message: "must have required property '" + 'in-force' + "'",
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data2['as-issued'] !== undefined) {
          if (
            !validate70(data2['as-issued'], {
              instancePath: instancePath + '/levels/as-issued',
              parentData: data2,
              parentDataProperty: 'as-issued',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
            errors = vErrors.length
          }
        }
        if (data2['in-force'] !== undefined) {
          if (
            !validate70(data2['in-force'], {
              instancePath: instancePath + '/levels/in-force',
              parentData: data2,
              parentDataProperty: 'in-force',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/levels',
          schemaPath: '#/properties/levels/type',
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
  validate67.errors = vErrors
  return errors === 0
}
const schema20 = {
  type: 'object',
  required: ['title'],
  properties: {
    number: { type: ['integer', 'null'] },
    rank: { type: 'string', maxLength: 64 },
    title: { $ref: '#/definitions/Line' },
    requirement: { type: 'string', maxLength: 20000 },
    items: { type: 'object', maxProperties: 100, additionalProperties: { $ref: '#/definitions/Line' } },
  },
}
function validate77(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.number !== undefined) {
      let data0 = data.number
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err1 = {
          instancePath: instancePath + '/number',
          schemaPath: '#/properties/number/type',
          keyword: 'type',
          params: { type: schema20.properties.number.type },
          message: 'must be integer,null',
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.rank !== undefined) {
      let data1 = data.rank
      if (typeof data1 === 'string') {
        if (data1.length > 64) {
          const err2 = {
            instancePath: instancePath + '/rank',
            schemaPath: '#/properties/rank/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
            message: 'must NOT have more than 64 characters',
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
          instancePath: instancePath + '/rank',
          schemaPath: '#/properties/rank/type',
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
    if (data.title !== undefined) {
      if (
        !validate27(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.requirement !== undefined) {
      let data3 = data.requirement
      if (typeof data3 === 'string') {
        if (data3.length > 20000) {
          const err4 = {
            instancePath: instancePath + '/requirement',
            schemaPath: '#/properties/requirement/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
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
          instancePath: instancePath + '/requirement',
          schemaPath: '#/properties/requirement/type',
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
    if (data.items !== undefined) {
      let data4 = data.items
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 100) {
          const err6 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 100 },
            message: 'must NOT have more than 100 properties',
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        for (const key0 in data4) {
          if (
            !validate27(data4[key0], {
              instancePath: instancePath + '/items/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data4,
              parentDataProperty: key0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
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
  validate77.errors = vErrors
  return errors === 0
}
const schema21 = {
  type: 'object',
  required: ['at', 'what'],
  properties: {
    at: { $ref: '#/definitions/Instant' },
    who: { $ref: '#/definitions/Line' },
    what: { type: 'string', maxLength: 20000 },
  },
}
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        message: "must have required property '" + 'at' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.what === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'what' },
        message: "must have required property '" + 'what' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.who !== undefined) {
      if (
        !validate27(data.who, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.what !== undefined) {
      let data2 = data.what
      if (typeof data2 === 'string') {
        if (data2.length > 20000) {
          const err2 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
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
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
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
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate81.errors = vErrors
  return errors === 0
}
const schema22 = {
  type: 'object',
  required: ['algorithm', 'fingerprint', 'sealedAt'],
  properties: {
    algorithm: { const: 'SHA-256' },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    sealedAt: { $ref: '#/definitions/Instant' },
    sealedBy: { $ref: '#/definitions/Line' },
    replaces: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'Fingerprint of the earlier seal this one replaces.',
    },
    signature: { $ref: '#/definitions/Signature' },
  },
}
const schema23 = {
  description: 'Made with a key of one machine over the rest of the seal. No legal digital signature.',
  type: 'object',
  required: ['algorithm', 'publicKey', 'value'],
  properties: {
    algorithm: { const: 'Ed25519' },
    publicKey: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    value: { type: 'string', pattern: '^[0-9a-f]{128}$' },
  },
}
const pattern13 = new RegExp('^[0-9a-f]{128}$', 'u')
function validate88(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.algorithm === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'algorithm' },
        message: "must have required property '" + 'algorithm' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.publicKey === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'publicKey' },
        message: "must have required property '" + 'publicKey' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.value === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
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
      let data1 = data.publicKey
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
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
    if (data.value !== undefined) {
      let data2 = data.value
      if (typeof data2 === 'string') {
        if (!pattern13.test(data2)) {
          const err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{128}$' },
            message: 'must match pattern "' + '^[0-9a-f]{128}$' + '"',
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
  validate88.errors = vErrors
  return errors === 0
}
function validate85(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.algorithm === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'algorithm' },
        message: "must have required property '" + 'algorithm' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.fingerprint === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fingerprint' },
        message: "must have required property '" + 'fingerprint' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.sealedAt === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sealedAt' },
        message: "must have required property '" + 'sealedAt' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.algorithm !== undefined) {
      if ('SHA-256' !== data.algorithm) {
        const err3 = {
          instancePath: instancePath + '/algorithm',
          schemaPath: '#/properties/algorithm/const',
          keyword: 'const',
          params: { allowedValue: 'SHA-256' },
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
    if (data.fingerprint !== undefined) {
      let data1 = data.fingerprint
      if (typeof data1 === 'string') {
        if (!pattern3.test(data1)) {
          const err4 = {
            instancePath: instancePath + '/fingerprint',
            schemaPath: '#/properties/fingerprint/pattern',
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
          instancePath: instancePath + '/fingerprint',
          schemaPath: '#/properties/fingerprint/type',
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
    if (data.sealedAt !== undefined) {
      if (
        !validate22(data.sealedAt, {
          instancePath: instancePath + '/sealedAt',
          parentData: data,
          parentDataProperty: 'sealedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.sealedBy !== undefined) {
      if (
        !validate27(data.sealedBy, {
          instancePath: instancePath + '/sealedBy',
          parentData: data,
          parentDataProperty: 'sealedBy',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.replaces !== undefined) {
      let data4 = data.replaces
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          const err6 = {
            instancePath: instancePath + '/replaces',
            schemaPath: '#/properties/replaces/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
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
          instancePath: instancePath + '/replaces',
          schemaPath: '#/properties/replaces/type',
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
    if (data.signature !== undefined) {
      if (
        !validate88(data.signature, {
          instancePath: instancePath + '/signature',
          parentData: data,
          parentDataProperty: 'signature',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
        errors = vErrors.length
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
  validate85.errors = vErrors
  return errors === 0
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-review" */ let vErrors = null
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
    if (data.id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property '" + 'id' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.submission === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'submission' },
        message: "must have required property '" + 'submission' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.criteriaSets === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'criteriaSets' },
        message: "must have required property '" + 'criteriaSets' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.regime === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'regime' },
        message: "must have required property '" + 'regime' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.opinions === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'opinions' },
        message: "must have required property '" + 'opinions' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-review' !== data.format) {
        const err7 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-review' },
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
    if (data.formatVersion !== undefined) {
      if (1 !== data.formatVersion) {
        const err8 = {
          instancePath: instancePath + '/formatVersion',
          schemaPath: '#/properties/formatVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id
      if (typeof data2 === 'string') {
        if (!pattern0.test(data2)) {
          const err9 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
            message: 'must match pattern "' + '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' + '"',
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
    if (data.createdAt !== undefined) {
      if (
        !validate22(data.createdAt, {
          instancePath: instancePath + '/createdAt',
          parentData: data,
          parentDataProperty: 'createdAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedAt !== undefined) {
      if (
        !validate22(data.updatedAt, {
          instancePath: instancePath + '/updatedAt',
          parentData: data,
          parentDataProperty: 'updatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.illustrative !== undefined) {
      if (typeof data.illustrative !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/illustrative',
          schemaPath: '#/properties/illustrative/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.submission !== undefined) {
      if (
        !validate25(data.submission, {
          instancePath: instancePath + '/submission',
          parentData: data,
          parentDataProperty: 'submission',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
    if (data.criteriaSets !== undefined) {
      let data7 = data.criteriaSets
      if (Array.isArray(data7)) {
        if (data7.length > 20) {
          const err12 = {
            instancePath: instancePath + '/criteriaSets',
            schemaPath: '#/properties/criteriaSets/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
            message: 'must NOT have more than 20 items',
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (data7.length < 1) {
          const err13 = {
            instancePath: instancePath + '/criteriaSets',
            schemaPath: '#/properties/criteriaSets/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0]
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.id === undefined) {
              const err14 = {
                instancePath: instancePath + '/criteriaSets/' + i0,
                schemaPath: '#/properties/criteriaSets/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property '" + 'id' + "'",
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
            if (data8.version === undefined) {
              const err15 = {
                instancePath: instancePath + '/criteriaSets/' + i0,
                schemaPath: '#/properties/criteriaSets/items/required',
                keyword: 'required',
                params: { missingProperty: 'version' },
                message: "must have required property '" + 'version' + "'",
              }
              if (vErrors === null) {
                vErrors = [err15]
              } else {
                vErrors.push(err15)
              }
              errors++
            }
            if (data8.id !== undefined) {
              let data9 = data8.id
              if (typeof data9 === 'string') {
                if (!pattern5.test(data9)) {
                  const err16 = {
                    instancePath: instancePath + '/criteriaSets/' + i0 + '/id',
                    schemaPath: '#/properties/criteriaSets/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
                    message: 'must match pattern "' + '^[a-z0-9][a-z0-9-]{0,63}$' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err16]
                  } else {
                    vErrors.push(err16)
                  }
                  errors++
                }
              } else {
                const err17 = {
                  instancePath: instancePath + '/criteriaSets/' + i0 + '/id',
                  schemaPath: '#/properties/criteriaSets/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err17]
                } else {
                  vErrors.push(err17)
                }
                errors++
              }
            }
            if (data8.version !== undefined) {
              let data10 = data8.version
              if (typeof data10 === 'string') {
                if (!pattern6.test(data10)) {
                  const err18 = {
                    instancePath: instancePath + '/criteriaSets/' + i0 + '/version',
                    schemaPath: '#/properties/criteriaSets/items/properties/version/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                    message: 'must match pattern "' + '^[0-9]+\\.[0-9]+\\.[0-9]+$' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err18]
                  } else {
                    vErrors.push(err18)
                  }
                  errors++
                }
              } else {
                const err19 = {
                  instancePath: instancePath + '/criteriaSets/' + i0 + '/version',
                  schemaPath: '#/properties/criteriaSets/items/properties/version/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err19]
                } else {
                  vErrors.push(err19)
                }
                errors++
              }
            }
            if (data8.fingerprint !== undefined) {
              let data11 = data8.fingerprint
              if (typeof data11 === 'string') {
                if (!pattern3.test(data11)) {
                  const err20 = {
                    instancePath: instancePath + '/criteriaSets/' + i0 + '/fingerprint',
                    schemaPath: '#/properties/criteriaSets/items/properties/fingerprint/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9a-f]{64}$' },
                    message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err20]
                  } else {
                    vErrors.push(err20)
                  }
                  errors++
                }
              } else {
                const err21 = {
                  instancePath: instancePath + '/criteriaSets/' + i0 + '/fingerprint',
                  schemaPath: '#/properties/criteriaSets/items/properties/fingerprint/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err21]
                } else {
                  vErrors.push(err21)
                }
                errors++
              }
            }
          } else {
            const err22 = {
              instancePath: instancePath + '/criteriaSets/' + i0,
              schemaPath: '#/properties/criteriaSets/items/type',
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
      } else {
        const err23 = {
          instancePath: instancePath + '/criteriaSets',
          schemaPath: '#/properties/criteriaSets/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.regime !== undefined) {
      if (
        !validate35(data.regime, {
          instancePath: instancePath + '/regime',
          parentData: data,
          parentDataProperty: 'regime',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors)
        errors = vErrors.length
      }
    }
    if (data.assessors !== undefined) {
      let data13 = data.assessors
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          const err24 = {
            instancePath: instancePath + '/assessors',
            schemaPath: '#/properties/assessors/maxItems',
            keyword: 'maxItems',
            params: { limit: 100 },
            message: 'must NOT have more than 100 items',
          }
          if (vErrors === null) {
            vErrors = [err24]
          } else {
            vErrors.push(err24)
          }
          errors++
        }
        const len1 = data13.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate37(data13[i1], {
              instancePath: instancePath + '/assessors/' + i1,
              parentData: data13,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/assessors',
          schemaPath: '#/properties/assessors/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.visit !== undefined) {
      if (
        !validate41(data.visit, {
          instancePath: instancePath + '/visit',
          parentData: data,
          parentDataProperty: 'visit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.opinions !== undefined) {
      let data16 = data.opinions
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        if (Object.keys(data16).length > 20) {
          const err26 = {
            instancePath: instancePath + '/opinions',
            schemaPath: '#/properties/opinions/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 20 },
            message: 'must NOT have more than 20 properties',
          }
          if (vErrors === null) {
            vErrors = [err26]
          } else {
            vErrors.push(err26)
          }
          errors++
        }
        for (const key0 in data16) {
          let data17 = data16[key0]
          if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
            if (Object.keys(data17).length > 5000) {
              const err27 = {
                instancePath: instancePath + '/opinions/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/opinions/additionalProperties/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 5000 },
                message: 'must NOT have more than 5000 properties',
              }
              if (vErrors === null) {
                vErrors = [err27]
              } else {
                vErrors.push(err27)
              }
              errors++
            }
            for (const key1 in data17) {
              if (
                !validate56(data17[key1], {
                  instancePath:
                    instancePath +
                    '/opinions/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                  parentData: data17,
                  parentDataProperty: key1,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/opinions/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/opinions/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err28]
            } else {
              vErrors.push(err28)
            }
            errors++
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/opinions',
          schemaPath: '#/properties/opinions/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
    }
    if (data.conflicts !== undefined) {
      let data19 = data.conflicts
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 20) {
          const err30 = {
            instancePath: instancePath + '/conflicts',
            schemaPath: '#/properties/conflicts/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 20 },
            message: 'must NOT have more than 20 properties',
          }
          if (vErrors === null) {
            vErrors = [err30]
          } else {
            vErrors.push(err30)
          }
          errors++
        }
        for (const key2 in data19) {
          let data20 = data19[key2]
          if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
            if (Object.keys(data20).length > 5000) {
              const err31 = {
                instancePath: instancePath + '/conflicts/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/conflicts/additionalProperties/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 5000 },
                message: 'must NOT have more than 5000 properties',
              }
              if (vErrors === null) {
                vErrors = [err31]
              } else {
                vErrors.push(err31)
              }
              errors++
            }
            for (const key3 in data20) {
              let data21 = data20[key3]
              if (Array.isArray(data21)) {
                if (data21.length > 100) {
                  const err32 = {
                    instancePath:
                      instancePath +
                      '/conflicts/' +
                      key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/conflicts/additionalProperties/additionalProperties/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 100 },
                    message: 'must NOT have more than 100 items',
                  }
                  if (vErrors === null) {
                    vErrors = [err32]
                  } else {
                    vErrors.push(err32)
                  }
                  errors++
                }
                if (data21.length < 2) {
                  const err33 = {
                    instancePath:
                      instancePath +
                      '/conflicts/' +
                      key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/conflicts/additionalProperties/additionalProperties/minItems',
                    keyword: 'minItems',
                    params: { limit: 2 },
                    message: 'must NOT have fewer than 2 items',
                  }
                  if (vErrors === null) {
                    vErrors = [err33]
                  } else {
                    vErrors.push(err33)
                  }
                  errors++
                }
                const len2 = data21.length
                for (let i2 = 0; i2 < len2; i2++) {
                  if (
                    !validate56(data21[i2], {
                      instancePath:
                        instancePath +
                        '/conflicts/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        key3.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2,
                      parentData: data21,
                      parentDataProperty: i2,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                    errors = vErrors.length
                  }
                }
              } else {
                const err34 = {
                  instancePath:
                    instancePath +
                    '/conflicts/' +
                    key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/conflicts/additionalProperties/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                }
                if (vErrors === null) {
                  vErrors = [err34]
                } else {
                  vErrors.push(err34)
                }
                errors++
              }
            }
          } else {
            const err35 = {
              instancePath: instancePath + '/conflicts/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/conflicts/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err35]
            } else {
              vErrors.push(err35)
            }
            errors++
          }
        }
      } else {
        const err36 = {
          instancePath: instancePath + '/conflicts',
          schemaPath: '#/properties/conflicts/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err36]
        } else {
          vErrors.push(err36)
        }
        errors++
      }
    }
    if (data.seen !== undefined) {
      let data23 = data.seen
      if (Array.isArray(data23)) {
        if (data23.length > 5000) {
          const err37 = {
            instancePath: instancePath + '/seen',
            schemaPath: '#/properties/seen/maxItems',
            keyword: 'maxItems',
            params: { limit: 5000 },
            message: 'must NOT have more than 5000 items',
          }
          if (vErrors === null) {
            vErrors = [err37]
          } else {
            vErrors.push(err37)
          }
          errors++
        }
        const len3 = data23.length
        for (let i3 = 0; i3 < len3; i3++) {
          let data24 = data23[i3]
          if (typeof data24 === 'string') {
            if (data24.length > 64) {
              const err38 = {
                instancePath: instancePath + '/seen/' + i3,
                schemaPath: '#/properties/seen/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
                message: 'must NOT have more than 64 characters',
              }
              if (vErrors === null) {
                vErrors = [err38]
              } else {
                vErrors.push(err38)
              }
              errors++
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/seen/' + i3,
              schemaPath: '#/properties/seen/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err39]
            } else {
              vErrors.push(err39)
            }
            errors++
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/seen',
          schemaPath: '#/properties/seen/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err40]
        } else {
          vErrors.push(err40)
        }
        errors++
      }
    }
    if (data.merged !== undefined) {
      let data25 = data.merged
      if (Array.isArray(data25)) {
        if (data25.length > 1000) {
          const err41 = {
            instancePath: instancePath + '/merged',
            schemaPath: '#/properties/merged/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
            message: 'must NOT have more than 1000 items',
          }
          if (vErrors === null) {
            vErrors = [err41]
          } else {
            vErrors.push(err41)
          }
          errors++
        }
        const len4 = data25.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate63(data25[i4], {
              instancePath: instancePath + '/merged/' + i4,
              parentData: data25,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + '/merged',
          schemaPath: '#/properties/merged/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err42]
        } else {
          vErrors.push(err42)
        }
        errors++
      }
    }
    if (data.claims !== undefined) {
      let data27 = data.claims
      if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
        if (data27.self === undefined) {
          const err43 = {
            instancePath: instancePath + '/claims',
            schemaPath: '#/properties/claims/required',
            keyword: 'required',
            params: { missingProperty: 'self' },
            message: "must have required property '" + 'self' + "'",
          }
          if (vErrors === null) {
            vErrors = [err43]
          } else {
            vErrors.push(err43)
          }
          errors++
        }
        if (data27.assessor === undefined) {
          const err44 = {
            instancePath: instancePath + '/claims',
            schemaPath: '#/properties/claims/required',
            keyword: 'required',
            params: { missingProperty: 'assessor' },
            message: "must have required property '" + 'assessor' + "'",
          }
          if (vErrors === null) {
            vErrors = [err44]
          } else {
            vErrors.push(err44)
          }
          errors++
        }
        if (data27.self !== undefined) {
          if (
            !validate67(data27.self, {
              instancePath: instancePath + '/claims/self',
              parentData: data27,
              parentDataProperty: 'self',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
            errors = vErrors.length
          }
        }
        if (data27.assessor !== undefined) {
          if (
            !validate67(data27.assessor, {
              instancePath: instancePath + '/claims/assessor',
              parentData: data27,
              parentDataProperty: 'assessor',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
            errors = vErrors.length
          }
        }
        if (data27.sealedAt !== undefined) {
          if (
            !validate22(data27.sealedAt, {
              instancePath: instancePath + '/claims/sealedAt',
              parentData: data27,
              parentDataProperty: 'sealedAt',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data27.sealedBy !== undefined) {
          if (
            !validate27(data27.sealedBy, {
              instancePath: instancePath + '/claims/sealedBy',
              parentData: data27,
              parentDataProperty: 'sealedBy',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
        if (data27.replaces !== undefined) {
          let data32 = data27.replaces
          if (typeof data32 === 'string') {
            if (!pattern3.test(data32)) {
              const err45 = {
                instancePath: instancePath + '/claims/replaces',
                schemaPath: '#/properties/claims/properties/replaces/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-f]{64}$' },
                message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
              }
              if (vErrors === null) {
                vErrors = [err45]
              } else {
                vErrors.push(err45)
              }
              errors++
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/claims/replaces',
              schemaPath: '#/properties/claims/properties/replaces/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err46]
            } else {
              vErrors.push(err46)
            }
            errors++
          }
        }
      } else {
        const err47 = {
          instancePath: instancePath + '/claims',
          schemaPath: '#/properties/claims/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err47]
        } else {
          vErrors.push(err47)
        }
        errors++
      }
    }
    if (data.snapshot !== undefined) {
      let data33 = data.snapshot
      if (data33 && typeof data33 == 'object' && !Array.isArray(data33)) {
        if (Object.keys(data33).length > 20) {
          const err48 = {
            instancePath: instancePath + '/snapshot',
            schemaPath: '#/properties/snapshot/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 20 },
            message: 'must NOT have more than 20 properties',
          }
          if (vErrors === null) {
            vErrors = [err48]
          } else {
            vErrors.push(err48)
          }
          errors++
        }
        for (const key4 in data33) {
          let data34 = data33[key4]
          if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
            if (Object.keys(data34).length > 5000) {
              const err49 = {
                instancePath: instancePath + '/snapshot/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/snapshot/additionalProperties/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 5000 },
                message: 'must NOT have more than 5000 properties',
              }
              if (vErrors === null) {
                vErrors = [err49]
              } else {
                vErrors.push(err49)
              }
              errors++
            }
            for (const key5 in data34) {
              if (
                !validate77(data34[key5], {
                  instancePath:
                    instancePath +
                    '/snapshot/' +
                    key4.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                  parentData: data34,
                  parentDataProperty: key5,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err50 = {
              instancePath: instancePath + '/snapshot/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/snapshot/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err50]
            } else {
              vErrors.push(err50)
            }
            errors++
          }
        }
      } else {
        const err51 = {
          instancePath: instancePath + '/snapshot',
          schemaPath: '#/properties/snapshot/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err51]
        } else {
          vErrors.push(err51)
        }
        errors++
      }
    }
    if (data.history !== undefined) {
      let data36 = data.history
      if (Array.isArray(data36)) {
        if (data36.length > 10000) {
          const err52 = {
            instancePath: instancePath + '/history',
            schemaPath: '#/properties/history/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
            message: 'must NOT have more than 10000 items',
          }
          if (vErrors === null) {
            vErrors = [err52]
          } else {
            vErrors.push(err52)
          }
          errors++
        }
        const len5 = data36.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate81(data36[i5], {
              instancePath: instancePath + '/history/' + i5,
              parentData: data36,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err53 = {
          instancePath: instancePath + '/history',
          schemaPath: '#/properties/history/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err53]
        } else {
          vErrors.push(err53)
        }
        errors++
      }
    }
    if (data.seal !== undefined) {
      if (
        !validate85(data.seal, {
          instancePath: instancePath + '/seal',
          parentData: data,
          parentDataProperty: 'seal',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err54 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err54]
    } else {
      vErrors.push(err54)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
