// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validateAssessment = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-assessment',
  title: 'Assessment',
  description:
    "One facility's answers at one date against one or more criteria sets. Unknown fields are kept and written back.",
  type: 'object',
  required: [
    'format',
    'formatVersion',
    'id',
    'criteriaSets',
    'facility',
    'assessedOn',
    'regime',
    'targetLevel',
    'answers',
  ],
  properties: {
    format: { const: 'tt54-assessment' },
    formatVersion: { const: 1 },
    id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$', description: 'UUID.' },
    createdAt: { $ref: '#/definitions/Instant' },
    updatedAt: { $ref: '#/definitions/Instant' },
    illustrative: { type: 'boolean', description: 'true: example data of an invented facility.' },
    startedFrom: {
      type: 'string',
      maxLength: 64,
      description: 'Id of the earlier assessment this one was started from.',
    },
    redetermines: { $ref: '#/definitions/Redetermination' },
    criteriaSets: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        title: 'CriteriaSetReference',
        type: 'object',
        required: ['id', 'version'],
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
          version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
          fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
      },
    },
    facility: { $ref: '#/definitions/Facility' },
    assessedOn: { $ref: '#/definitions/Day' },
    regime: { $ref: '#/definitions/Regime' },
    targetLevel: { type: 'integer', minimum: 1, maximum: 50 },
    interpretations: {
      description:
        "Our readings of the law, switched: a row marked with the reading stays in force when it is 'kept'. Absent = 'lapsed'.",
      type: 'object',
      maxProperties: 50,
      additionalProperties: { enum: ['lapsed', 'kept'] },
    },
    answers: {
      description: 'By criteria set id, then by criterion or milestone id. Absent = unassessed.',
      type: 'object',
      maxProperties: 20,
      additionalProperties: {
        type: 'object',
        maxProperties: 5000,
        additionalProperties: { $ref: '#/definitions/Answer' },
      },
    },
    evidence: { type: 'array', maxItems: 5000, items: { $ref: '#/definitions/Evidence' } },
    actions: { type: 'array', maxItems: 5000, items: { $ref: '#/definitions/Action' } },
    programme: {
      description:
        'The deployment programme: five steps with dates, by step id (team, survey, plan, acceptance, announcement).',
      type: 'object',
      maxProperties: 50,
      additionalProperties: { $ref: '#/definitions/ProgrammeStep' },
    },
    snapshot: {
      description:
        'The words of every answered criterion when the file was written, by set id, so that the file reads without this tool.',
      type: 'object',
      maxProperties: 20,
      additionalProperties: {
        type: 'object',
        maxProperties: 5000,
        additionalProperties: { $ref: '#/definitions/SnapshotEntry' },
      },
    },
    history: { type: 'array', maxItems: 10000, items: { $ref: '#/definitions/HistoryEntry' } },
    submission: { $ref: '#/definitions/Submission' },
    seal: { $ref: '#/definitions/Seal' },
  },
  definitions: {
    Day: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
    Instant: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
      description: 'ISO 8601 instant in UTC.',
    },
    Regime: { enum: ['as-issued', 'in-force'] },
    Verdict: { enum: ['met', 'not-met', 'not-applicable', 'unassessed'] },
    Line: { type: 'string', maxLength: 1000 },
    Facility: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/definitions/Line' },
        code: { $ref: '#/definitions/Line', description: 'Mã cơ sở khám bệnh, chữa bệnh.' },
        superior: { $ref: '#/definitions/Line', description: 'Cơ quan chủ quản.' },
        province: { $ref: '#/definitions/Line' },
        address: { $ref: '#/definitions/Line' },
        phone: { $ref: '#/definitions/Line' },
        email: { $ref: '#/definitions/Line' },
        class: { enum: ['special', '1', '2', '3', '4', 'unranked'] },
        type: {
          enum: ['hospital', 'other'],
          description:
            'Licensed as a hospital, or another form; decides which deadline of Circular 13/2025 Art. 4(2) binds.',
        },
        ownership: {
          enum: [
            'ministry-of-health',
            'ministry-of-defence',
            'ministry-of-public-security',
            'ministry-of-transport',
            'provincial',
            'private',
            'other',
          ],
        },
        beds: { type: 'integer', minimum: 0, maximum: 100000 },
        departments: { type: 'array', maxItems: 500, items: { $ref: '#/definitions/Line' } },
        hasImaging: { type: 'boolean' },
        imagingDevices: {
          type: 'array',
          maxItems: 20,
          items: { enum: ['ct', 'mri', 'xray', 'dsa', 'ultrasound'] },
        },
        hasLaboratory: { type: 'boolean' },
        hasBloodBank: { type: 'boolean' },
        director: { $ref: '#/definitions/Line' },
        itHead: { $ref: '#/definitions/Line' },
        preparer: { $ref: '#/definitions/Line' },
        logo: { $ref: '#/definitions/Logo' },
      },
    },
    Logo: {
      description:
        'A small picture for the head of papers. What is not a PNG or JPEG of reasonable size is left out of them.',
      type: 'object',
      required: ['type', 'data'],
      properties: {
        type: { enum: ['image/png', 'image/jpeg'] },
        data: {
          type: 'string',
          maxLength: 90000,
          pattern: '^[A-Za-z0-9+/]*={0,2}$',
          description: 'Base64, at most 64 KiB.',
        },
        alt: {
          $ref: '#/definitions/Line',
          description: 'What the picture shows, for those who cannot see it.',
        },
      },
    },
    Answer: {
      type: 'object',
      properties: {
        verdict: { $ref: '#/definitions/Verdict' },
        items: {
          type: 'object',
          maxProperties: 100,
          additionalProperties: { enum: [true, false, 'not-applicable'] },
        },
        reason: { type: 'string', maxLength: 20000, description: 'Why it does not apply.' },
        note: { type: 'string', maxLength: 20000 },
        evidence: {
          type: 'array',
          maxItems: 200,
          items: { type: 'string', maxLength: 64 },
          description: 'Ids of entries of the evidence register.',
        },
        unconfirmed: {
          type: 'boolean',
          description:
            'true: carried over from an earlier assessment and counted as unassessed until confirmed.',
        },
      },
    },
    Evidence: {
      type: 'object',
      required: ['id', 'title'],
      properties: {
        id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
        title: { $ref: '#/definitions/Line' },
        kind: {
          enum: [
            'document',
            'contract',
            'minutes',
            'decision',
            'screenshot',
            'log',
            'list',
            'photo',
            'other',
          ],
        },
        number: { $ref: '#/definitions/Line' },
        date: { $ref: '#/definitions/Day' },
        place: { $ref: '#/definitions/Line' },
        holder: { $ref: '#/definitions/Line' },
        department: { $ref: '#/definitions/Line' },
        validUntil: { $ref: '#/definitions/Day' },
        note: { type: 'string', maxLength: 20000 },
        file: {
          title: 'EvidenceFile',
          type: 'object',
          required: ['name', 'size', 'sha256'],
          properties: {
            name: { $ref: '#/definitions/Line' },
            type: { $ref: '#/definitions/Line' },
            size: { type: 'integer', minimum: 0 },
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          },
        },
      },
    },
    Action: {
      type: 'object',
      required: ['id', 'title', 'criteria'],
      properties: {
        id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
        title: { $ref: '#/definitions/Line' },
        criteria: { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 128 } },
        owner: { $ref: '#/definitions/Line' },
        department: { $ref: '#/definitions/Line' },
        by: { enum: ['hospital', 'vendor', 'both'] },
        start: { $ref: '#/definitions/Day' },
        due: { $ref: '#/definitions/Day' },
        cost: { type: 'number', minimum: 0, maximum: 1000000000000000, description: 'VND.' },
        priority: { enum: ['high', 'medium', 'low'] },
        status: { enum: ['planned', 'in-progress', 'done', 'cancelled'] },
        dependsOn: { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 64 } },
        note: { type: 'string', maxLength: 20000 },
      },
    },
    ProgrammeStep: {
      type: 'object',
      properties: {
        due: { $ref: '#/definitions/Day' },
        doneOn: { $ref: '#/definitions/Day' },
        responsible: { $ref: '#/definitions/Line' },
        documents: { type: 'string', maxLength: 20000 },
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
    Submission: {
      description:
        'What was said when this content was handed in: part of what the seal covers. A file that was never sealed has none.',
      type: 'object',
      required: ['sealedAt', 'claim'],
      properties: {
        sealedAt: { $ref: '#/definitions/Instant' },
        sealedBy: { $ref: '#/definitions/Line' },
        replaces: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          description: 'Fingerprint of the earlier seal this one replaces.',
        },
        claim: { $ref: '#/definitions/Claim' },
        warnings: { type: 'array', maxItems: 1000, items: { $ref: '#/definitions/CarriedWarning' } },
      },
    },
    Redetermination: {
      description:
        'This assessment determines the level again after an appraisal (Circular 54/2017/TT-BYT, Article 5(3)): which review and which submission it answers.',
      type: 'object',
      required: ['review', 'submission'],
      properties: {
        review: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Fingerprint of the review.' },
        reviewId: { type: 'string', maxLength: 64 },
        submission: {
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          description: 'Fingerprint of the submission that was reviewed.',
        },
      },
    },
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
    CarriedWarning: {
      description: 'A warning of the check that stood when the file was sealed.',
      type: 'object',
      required: ['rule'],
      properties: {
        rule: { type: 'string', maxLength: 64 },
        criteria: { type: 'array', maxItems: 5000, items: { type: 'string', maxLength: 128 } },
      },
    },
  },
}
const pattern0 = new RegExp('^[0-9A-Za-z][0-9A-Za-z-]{0,63}$', 'u')
const pattern4 = new RegExp('^[a-z0-9][a-z0-9-]{0,63}$', 'u')
const pattern5 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u')
const pattern2 = new RegExp('^[0-9a-f]{64}$', 'u')
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
  description:
    'This assessment determines the level again after an appraisal (Circular 54/2017/TT-BYT, Article 5(3)): which review and which submission it answers.',
  type: 'object',
  required: ['review', 'submission'],
  properties: {
    review: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Fingerprint of the review.' },
    reviewId: { type: 'string', maxLength: 64 },
    submission: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'Fingerprint of the submission that was reviewed.',
    },
  },
}
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.review === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'review' },
        message: "must have required property '" + 'review' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.submission === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'submission' },
        message: "must have required property '" + 'submission' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.review !== undefined) {
      let data0 = data.review
      if (typeof data0 === 'string') {
        if (!pattern2.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/review',
            schemaPath: '#/properties/review/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
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
          instancePath: instancePath + '/review',
          schemaPath: '#/properties/review/type',
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
    if (data.reviewId !== undefined) {
      let data1 = data.reviewId
      if (typeof data1 === 'string') {
        if (data1.length > 64) {
          const err4 = {
            instancePath: instancePath + '/reviewId',
            schemaPath: '#/properties/reviewId/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
            message: 'must NOT have more than 64 characters',
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
          instancePath: instancePath + '/reviewId',
          schemaPath: '#/properties/reviewId/type',
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
    if (data.submission !== undefined) {
      let data2 = data.submission
      if (typeof data2 === 'string') {
        if (!pattern2.test(data2)) {
          const err6 = {
            instancePath: instancePath + '/submission',
            schemaPath: '#/properties/submission/pattern',
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
          instancePath: instancePath + '/submission',
          schemaPath: '#/properties/submission/type',
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
  validate25.errors = vErrors
  return errors === 0
}
const schema9 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { $ref: '#/definitions/Line' },
    code: { $ref: '#/definitions/Line', description: 'Mã cơ sở khám bệnh, chữa bệnh.' },
    superior: { $ref: '#/definitions/Line', description: 'Cơ quan chủ quản.' },
    province: { $ref: '#/definitions/Line' },
    address: { $ref: '#/definitions/Line' },
    phone: { $ref: '#/definitions/Line' },
    email: { $ref: '#/definitions/Line' },
    class: { enum: ['special', '1', '2', '3', '4', 'unranked'] },
    type: {
      enum: ['hospital', 'other'],
      description:
        'Licensed as a hospital, or another form; decides which deadline of Circular 13/2025 Art. 4(2) binds.',
    },
    ownership: {
      enum: [
        'ministry-of-health',
        'ministry-of-defence',
        'ministry-of-public-security',
        'ministry-of-transport',
        'provincial',
        'private',
        'other',
      ],
    },
    beds: { type: 'integer', minimum: 0, maximum: 100000 },
    departments: { type: 'array', maxItems: 500, items: { $ref: '#/definitions/Line' } },
    hasImaging: { type: 'boolean' },
    imagingDevices: {
      type: 'array',
      maxItems: 20,
      items: { enum: ['ct', 'mri', 'xray', 'dsa', 'ultrasound'] },
    },
    hasLaboratory: { type: 'boolean' },
    hasBloodBank: { type: 'boolean' },
    director: { $ref: '#/definitions/Line' },
    itHead: { $ref: '#/definitions/Line' },
    preparer: { $ref: '#/definitions/Line' },
    logo: { $ref: '#/definitions/Logo' },
  },
}
const schema10 = { type: 'string', maxLength: 1000 }
function validate28(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate28.errors = vErrors
  return errors === 0
}
const schema11 = {
  description:
    'A small picture for the head of papers. What is not a PNG or JPEG of reasonable size is left out of them.',
  type: 'object',
  required: ['type', 'data'],
  properties: {
    type: { enum: ['image/png', 'image/jpeg'] },
    data: {
      type: 'string',
      maxLength: 90000,
      pattern: '^[A-Za-z0-9+/]*={0,2}$',
      description: 'Base64, at most 64 KiB.',
    },
    alt: { $ref: '#/definitions/Line', description: 'What the picture shows, for those who cannot see it.' },
  },
}
const pattern7 = new RegExp('^[A-Za-z0-9+/]*={0,2}$', 'u')
function validate40(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
        message: "must have required property '" + 'type' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.data === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'data' },
        message: "must have required property '" + 'data' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'image/png' || data0 === 'image/jpeg')) {
        const err2 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema11.properties.type.enum },
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
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 90000) {
          const err3 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 90000 },
            message: 'must NOT have more than 90000 characters',
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (!pattern7.test(data1)) {
          const err4 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9+/]*={0,2}$' },
            message: 'must match pattern "' + '^[A-Za-z0-9+/]*={0,2}$' + '"',
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
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
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
    if (data.alt !== undefined) {
      if (
        !validate28(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
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
  validate40.errors = vErrors
  return errors === 0
}
function validate27(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate28(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.code !== undefined) {
      if (
        !validate28(data.code, {
          instancePath: instancePath + '/code',
          parentData: data,
          parentDataProperty: 'code',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.superior !== undefined) {
      if (
        !validate28(data.superior, {
          instancePath: instancePath + '/superior',
          parentData: data,
          parentDataProperty: 'superior',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.province !== undefined) {
      if (
        !validate28(data.province, {
          instancePath: instancePath + '/province',
          parentData: data,
          parentDataProperty: 'province',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.address !== undefined) {
      if (
        !validate28(data.address, {
          instancePath: instancePath + '/address',
          parentData: data,
          parentDataProperty: 'address',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.phone !== undefined) {
      if (
        !validate28(data.phone, {
          instancePath: instancePath + '/phone',
          parentData: data,
          parentDataProperty: 'phone',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.email !== undefined) {
      if (
        !validate28(data.email, {
          instancePath: instancePath + '/email',
          parentData: data,
          parentDataProperty: 'email',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.class !== undefined) {
      let data7 = data.class
      if (!(
        data7 === 'special' ||
        data7 === '1' ||
        data7 === '2' ||
        data7 === '3' ||
        data7 === '4' ||
        data7 === 'unranked'
      )) {
        const err1 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/enum',
          keyword: 'enum',
          params: { allowedValues: schema9.properties.class.enum },
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
    if (data.type !== undefined) {
      let data8 = data.type
      if (!(data8 === 'hospital' || data8 === 'other')) {
        const err2 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema9.properties.type.enum },
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
    if (data.ownership !== undefined) {
      let data9 = data.ownership
      if (!(
        data9 === 'ministry-of-health' ||
        data9 === 'ministry-of-defence' ||
        data9 === 'ministry-of-public-security' ||
        data9 === 'ministry-of-transport' ||
        data9 === 'provincial' ||
        data9 === 'private' ||
        data9 === 'other'
      )) {
        const err3 = {
          instancePath: instancePath + '/ownership',
          schemaPath: '#/properties/ownership/enum',
          keyword: 'enum',
          params: { allowedValues: schema9.properties.ownership.enum },
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
    if (data.beds !== undefined) {
      let data10 = data.beds
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err4 = {
          instancePath: instancePath + '/beds',
          schemaPath: '#/properties/beds/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 > 100000 || isNaN(data10)) {
          const err5 = {
            instancePath: instancePath + '/beds',
            schemaPath: '#/properties/beds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100000 },
            message: 'must be <= 100000',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data10 < 0 || isNaN(data10)) {
          const err6 = {
            instancePath: instancePath + '/beds',
            schemaPath: '#/properties/beds/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      }
    }
    if (data.departments !== undefined) {
      let data11 = data.departments
      if (Array.isArray(data11)) {
        if (data11.length > 500) {
          const err7 = {
            instancePath: instancePath + '/departments',
            schemaPath: '#/properties/departments/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
            message: 'must NOT have more than 500 items',
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        const len0 = data11.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate28(data11[i0], {
              instancePath: instancePath + '/departments/' + i0,
              parentData: data11,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/departments',
          schemaPath: '#/properties/departments/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.hasImaging !== undefined) {
      if (typeof data.hasImaging !== 'boolean') {
        const err9 = {
          instancePath: instancePath + '/hasImaging',
          schemaPath: '#/properties/hasImaging/type',
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
    if (data.imagingDevices !== undefined) {
      let data14 = data.imagingDevices
      if (Array.isArray(data14)) {
        if (data14.length > 20) {
          const err10 = {
            instancePath: instancePath + '/imagingDevices',
            schemaPath: '#/properties/imagingDevices/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
            message: 'must NOT have more than 20 items',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        const len1 = data14.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1]
          if (!(
            data15 === 'ct' ||
            data15 === 'mri' ||
            data15 === 'xray' ||
            data15 === 'dsa' ||
            data15 === 'ultrasound'
          )) {
            const err11 = {
              instancePath: instancePath + '/imagingDevices/' + i1,
              schemaPath: '#/properties/imagingDevices/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema9.properties.imagingDevices.items.enum },
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
      } else {
        const err12 = {
          instancePath: instancePath + '/imagingDevices',
          schemaPath: '#/properties/imagingDevices/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.hasLaboratory !== undefined) {
      if (typeof data.hasLaboratory !== 'boolean') {
        const err13 = {
          instancePath: instancePath + '/hasLaboratory',
          schemaPath: '#/properties/hasLaboratory/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.hasBloodBank !== undefined) {
      if (typeof data.hasBloodBank !== 'boolean') {
        const err14 = {
          instancePath: instancePath + '/hasBloodBank',
          schemaPath: '#/properties/hasBloodBank/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.director !== undefined) {
      if (
        !validate28(data.director, {
          instancePath: instancePath + '/director',
          parentData: data,
          parentDataProperty: 'director',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.itHead !== undefined) {
      if (
        !validate28(data.itHead, {
          instancePath: instancePath + '/itHead',
          parentData: data,
          parentDataProperty: 'itHead',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.preparer !== undefined) {
      if (
        !validate28(data.preparer, {
          instancePath: instancePath + '/preparer',
          parentData: data,
          parentDataProperty: 'preparer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.logo !== undefined) {
      if (
        !validate40(data.logo, {
          instancePath: instancePath + '/logo',
          parentData: data,
          parentDataProperty: 'logo',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate27.errors = vErrors
  return errors === 0
}
const schema12 = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }
const pattern8 = new RegExp('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'u')
function validate44(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern8.test(data)) {
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
  validate44.errors = vErrors
  return errors === 0
}
const schema13 = { enum: ['as-issued', 'in-force'] }
function validate46(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'as-issued' || data === 'in-force')) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema13.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate46.errors = vErrors
  return errors === 0
}
const schema14 = {
  type: 'object',
  properties: {
    verdict: { $ref: '#/definitions/Verdict' },
    items: {
      type: 'object',
      maxProperties: 100,
      additionalProperties: { enum: [true, false, 'not-applicable'] },
    },
    reason: { type: 'string', maxLength: 20000, description: 'Why it does not apply.' },
    note: { type: 'string', maxLength: 20000 },
    evidence: {
      type: 'array',
      maxItems: 200,
      items: { type: 'string', maxLength: 64 },
      description: 'Ids of entries of the evidence register.',
    },
    unconfirmed: {
      type: 'boolean',
      description: 'true: carried over from an earlier assessment and counted as unassessed until confirmed.',
    },
  },
}
const schema15 = { enum: ['met', 'not-met', 'not-applicable', 'unassessed'] }
function validate49(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'met' || data === 'not-met' || data === 'not-applicable' || data === 'unassessed')) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema15.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate49.errors = vErrors
  return errors === 0
}
function validate48(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.verdict !== undefined) {
      if (
        !validate49(data.verdict, {
          instancePath: instancePath + '/verdict',
          parentData: data,
          parentDataProperty: 'verdict',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data1 = data.items
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 100) {
          const err0 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 100 },
            message: 'must NOT have more than 100 properties',
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        for (const key0 in data1) {
          let data2 = data1[key0]
          if (!(data2 === true || data2 === false || data2 === 'not-applicable')) {
            const err1 = {
              instancePath: instancePath + '/items/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/items/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema14.properties.items.additionalProperties.enum },
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
      } else {
        const err2 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
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
    }
    if (data.reason !== undefined) {
      let data3 = data.reason
      if (typeof data3 === 'string') {
        if (data3.length > 20000) {
          const err3 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/maxLength',
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
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
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
    if (data.note !== undefined) {
      let data4 = data.note
      if (typeof data4 === 'string') {
        if (data4.length > 20000) {
          const err5 = {
            instancePath: instancePath + '/note',
            schemaPath: '#/properties/note/maxLength',
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
          instancePath: instancePath + '/note',
          schemaPath: '#/properties/note/type',
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
    if (data.evidence !== undefined) {
      let data5 = data.evidence
      if (Array.isArray(data5)) {
        if (data5.length > 200) {
          const err7 = {
            instancePath: instancePath + '/evidence',
            schemaPath: '#/properties/evidence/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0]
          if (typeof data6 === 'string') {
            if (data6.length > 64) {
              const err8 = {
                instancePath: instancePath + '/evidence/' + i0,
                schemaPath: '#/properties/evidence/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
                message: 'must NOT have more than 64 characters',
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
              instancePath: instancePath + '/evidence/' + i0,
              schemaPath: '#/properties/evidence/items/type',
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
      } else {
        const err10 = {
          instancePath: instancePath + '/evidence',
          schemaPath: '#/properties/evidence/type',
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
    if (data.unconfirmed !== undefined) {
      if (typeof data.unconfirmed !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/unconfirmed',
          schemaPath: '#/properties/unconfirmed/type',
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
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate48.errors = vErrors
  return errors === 0
}
const schema16 = {
  type: 'object',
  required: ['id', 'title'],
  properties: {
    id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
    title: { $ref: '#/definitions/Line' },
    kind: {
      enum: ['document', 'contract', 'minutes', 'decision', 'screenshot', 'log', 'list', 'photo', 'other'],
    },
    number: { $ref: '#/definitions/Line' },
    date: { $ref: '#/definitions/Day' },
    place: { $ref: '#/definitions/Line' },
    holder: { $ref: '#/definitions/Line' },
    department: { $ref: '#/definitions/Line' },
    validUntil: { $ref: '#/definitions/Day' },
    note: { type: 'string', maxLength: 20000 },
    file: {
      title: 'EvidenceFile',
      type: 'object',
      required: ['name', 'size', 'sha256'],
      properties: {
        name: { $ref: '#/definitions/Line' },
        type: { $ref: '#/definitions/Line' },
        size: { type: 'integer', minimum: 0 },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    },
  },
}
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern0.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
            message: 'must match pattern "' + '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' + '"',
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
    if (data.title !== undefined) {
      if (
        !validate28(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data2 = data.kind
      if (!(
        data2 === 'document' ||
        data2 === 'contract' ||
        data2 === 'minutes' ||
        data2 === 'decision' ||
        data2 === 'screenshot' ||
        data2 === 'log' ||
        data2 === 'list' ||
        data2 === 'photo' ||
        data2 === 'other'
      )) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema16.properties.kind.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.number !== undefined) {
      if (
        !validate28(data.number, {
          instancePath: instancePath + '/number',
          parentData: data,
          parentDataProperty: 'number',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.date !== undefined) {
      if (
        !validate44(data.date, {
          instancePath: instancePath + '/date',
          parentData: data,
          parentDataProperty: 'date',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.place !== undefined) {
      if (
        !validate28(data.place, {
          instancePath: instancePath + '/place',
          parentData: data,
          parentDataProperty: 'place',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.holder !== undefined) {
      if (
        !validate28(data.holder, {
          instancePath: instancePath + '/holder',
          parentData: data,
          parentDataProperty: 'holder',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.department !== undefined) {
      if (
        !validate28(data.department, {
          instancePath: instancePath + '/department',
          parentData: data,
          parentDataProperty: 'department',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.validUntil !== undefined) {
      if (
        !validate44(data.validUntil, {
          instancePath: instancePath + '/validUntil',
          parentData: data,
          parentDataProperty: 'validUntil',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      let data9 = data.note
      if (typeof data9 === 'string') {
        if (data9.length > 20000) {
          const err5 = {
            instancePath: instancePath + '/note',
            schemaPath: '#/properties/note/maxLength',
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
          instancePath: instancePath + '/note',
          schemaPath: '#/properties/note/type',
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
    if (data.file !== undefined) {
      let data10 = data.file
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (data10.name === undefined) {
          const err7 = {
            instancePath: instancePath + '/file',
            schemaPath: '#/properties/file/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data10.size === undefined) {
          const err8 = {
            instancePath: instancePath + '/file',
            schemaPath: '#/properties/file/required',
            keyword: 'required',
            params: { missingProperty: 'size' },
            message: "must have required property '" + 'size' + "'",
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data10.sha256 === undefined) {
          const err9 = {
            instancePath: instancePath + '/file',
            schemaPath: '#/properties/file/required',
            keyword: 'required',
            params: { missingProperty: 'sha256' },
            message: "must have required property '" + 'sha256' + "'",
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data10.name !== undefined) {
          if (
            !validate28(data10.name, {
              instancePath: instancePath + '/file/name',
              parentData: data10,
              parentDataProperty: 'name',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
            errors = vErrors.length
          }
        }
        if (data10.type !== undefined) {
          if (
            !validate28(data10.type, {
              instancePath: instancePath + '/file/type',
              parentData: data10,
              parentDataProperty: 'type',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
            errors = vErrors.length
          }
        }
        if (data10.size !== undefined) {
          let data13 = data10.size
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err10 = {
              instancePath: instancePath + '/file/size',
              schemaPath: '#/properties/file/properties/size/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            }
            if (vErrors === null) {
              vErrors = [err10]
            } else {
              vErrors.push(err10)
            }
            errors++
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err11 = {
                instancePath: instancePath + '/file/size',
                schemaPath: '#/properties/file/properties/size/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              }
              if (vErrors === null) {
                vErrors = [err11]
              } else {
                vErrors.push(err11)
              }
              errors++
            }
          }
        }
        if (data10.sha256 !== undefined) {
          let data14 = data10.sha256
          if (typeof data14 === 'string') {
            if (!pattern2.test(data14)) {
              const err12 = {
                instancePath: instancePath + '/file/sha256',
                schemaPath: '#/properties/file/properties/sha256/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-f]{64}$' },
                message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
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
              instancePath: instancePath + '/file/sha256',
              schemaPath: '#/properties/file/properties/sha256/type',
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
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
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
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate52.errors = vErrors
  return errors === 0
}
const schema17 = {
  type: 'object',
  required: ['id', 'title', 'criteria'],
  properties: {
    id: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
    title: { $ref: '#/definitions/Line' },
    criteria: { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 128 } },
    owner: { $ref: '#/definitions/Line' },
    department: { $ref: '#/definitions/Line' },
    by: { enum: ['hospital', 'vendor', 'both'] },
    start: { $ref: '#/definitions/Day' },
    due: { $ref: '#/definitions/Day' },
    cost: { type: 'number', minimum: 0, maximum: 1000000000000000, description: 'VND.' },
    priority: { enum: ['high', 'medium', 'low'] },
    status: { enum: ['planned', 'in-progress', 'done', 'cancelled'] },
    dependsOn: { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 64 } },
    note: { type: 'string', maxLength: 20000 },
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
    if (data.criteria === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'criteria' },
        message: "must have required property '" + 'criteria' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (!pattern0.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
            message: 'must match pattern "' + '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' + '"',
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
        !validate28(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.criteria !== undefined) {
      let data2 = data.criteria
      if (Array.isArray(data2)) {
        if (data2.length > 500) {
          const err5 = {
            instancePath: instancePath + '/criteria',
            schemaPath: '#/properties/criteria/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
            message: 'must NOT have more than 500 items',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0]
          if (typeof data3 === 'string') {
            if (data3.length > 128) {
              const err6 = {
                instancePath: instancePath + '/criteria/' + i0,
                schemaPath: '#/properties/criteria/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 128 },
                message: 'must NOT have more than 128 characters',
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
              instancePath: instancePath + '/criteria/' + i0,
              schemaPath: '#/properties/criteria/items/type',
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
          instancePath: instancePath + '/criteria',
          schemaPath: '#/properties/criteria/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.owner !== undefined) {
      if (
        !validate28(data.owner, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.department !== undefined) {
      if (
        !validate28(data.department, {
          instancePath: instancePath + '/department',
          parentData: data,
          parentDataProperty: 'department',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      let data6 = data.by
      if (!(data6 === 'hospital' || data6 === 'vendor' || data6 === 'both')) {
        const err9 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/enum',
          keyword: 'enum',
          params: { allowedValues: schema17.properties.by.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.start !== undefined) {
      if (
        !validate44(data.start, {
          instancePath: instancePath + '/start',
          parentData: data,
          parentDataProperty: 'start',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.due !== undefined) {
      if (
        !validate44(data.due, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.cost !== undefined) {
      let data9 = data.cost
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 1000000000000000 || isNaN(data9)) {
          const err10 = {
            instancePath: instancePath + '/cost',
            schemaPath: '#/properties/cost/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000000000000000 },
            message: 'must be <= 1000000000000000',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data9 < 0 || isNaN(data9)) {
          const err11 = {
            instancePath: instancePath + '/cost',
            schemaPath: '#/properties/cost/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
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
          instancePath: instancePath + '/cost',
          schemaPath: '#/properties/cost/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.priority !== undefined) {
      let data10 = data.priority
      if (!(data10 === 'high' || data10 === 'medium' || data10 === 'low')) {
        const err13 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/enum',
          keyword: 'enum',
          params: { allowedValues: schema17.properties.priority.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.status !== undefined) {
      let data11 = data.status
      if (!(
        data11 === 'planned' ||
        data11 === 'in-progress' ||
        data11 === 'done' ||
        data11 === 'cancelled'
      )) {
        const err14 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema17.properties.status.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.dependsOn !== undefined) {
      let data12 = data.dependsOn
      if (Array.isArray(data12)) {
        if (data12.length > 200) {
          const err15 = {
            instancePath: instancePath + '/dependsOn',
            schemaPath: '#/properties/dependsOn/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        const len1 = data12.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1]
          if (typeof data13 === 'string') {
            if (data13.length > 64) {
              const err16 = {
                instancePath: instancePath + '/dependsOn/' + i1,
                schemaPath: '#/properties/dependsOn/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
                message: 'must NOT have more than 64 characters',
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
              instancePath: instancePath + '/dependsOn/' + i1,
              schemaPath: '#/properties/dependsOn/items/type',
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
      } else {
        const err18 = {
          instancePath: instancePath + '/dependsOn',
          schemaPath: '#/properties/dependsOn/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.note !== undefined) {
      let data14 = data.note
      if (typeof data14 === 'string') {
        if (data14.length > 20000) {
          const err19 = {
            instancePath: instancePath + '/note',
            schemaPath: '#/properties/note/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/note',
          schemaPath: '#/properties/note/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err21]
    } else {
      vErrors.push(err21)
    }
    errors++
  }
  validate63.errors = vErrors
  return errors === 0
}
const schema18 = {
  type: 'object',
  properties: {
    due: { $ref: '#/definitions/Day' },
    doneOn: { $ref: '#/definitions/Day' },
    responsible: { $ref: '#/definitions/Line' },
    documents: { type: 'string', maxLength: 20000 },
  },
}
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.due !== undefined) {
      if (
        !validate44(data.due, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.doneOn !== undefined) {
      if (
        !validate44(data.doneOn, {
          instancePath: instancePath + '/doneOn',
          parentData: data,
          parentDataProperty: 'doneOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.responsible !== undefined) {
      if (
        !validate28(data.responsible, {
          instancePath: instancePath + '/responsible',
          parentData: data,
          parentDataProperty: 'responsible',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.documents !== undefined) {
      let data3 = data.documents
      if (typeof data3 === 'string') {
        if (data3.length > 20000) {
          const err0 = {
            instancePath: instancePath + '/documents',
            schemaPath: '#/properties/documents/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
            message: 'must NOT have more than 20000 characters',
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
          instancePath: instancePath + '/documents',
          schemaPath: '#/properties/documents/type',
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
  validate70.errors = vErrors
  return errors === 0
}
const schema19 = {
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
function validate75(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { type: schema19.properties.number.type },
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
        !validate28(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
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
            !validate28(data4[key0], {
              instancePath: instancePath + '/items/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data4,
              parentDataProperty: key0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
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
  validate75.errors = vErrors
  return errors === 0
}
const schema20 = {
  type: 'object',
  required: ['at', 'what'],
  properties: {
    at: { $ref: '#/definitions/Instant' },
    who: { $ref: '#/definitions/Line' },
    what: { type: 'string', maxLength: 20000 },
  },
}
function validate79(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate28(data.who, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
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
  validate79.errors = vErrors
  return errors === 0
}
const schema21 = {
  description:
    'What was said when this content was handed in: part of what the seal covers. A file that was never sealed has none.',
  type: 'object',
  required: ['sealedAt', 'claim'],
  properties: {
    sealedAt: { $ref: '#/definitions/Instant' },
    sealedBy: { $ref: '#/definitions/Line' },
    replaces: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'Fingerprint of the earlier seal this one replaces.',
    },
    claim: { $ref: '#/definitions/Claim' },
    warnings: { type: 'array', maxItems: 1000, items: { $ref: '#/definitions/CarriedWarning' } },
  },
}
const schema22 = {
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
const schema23 = {
  description: 'Unassessed counted as not met, and as met; null when none of the sets has levels.',
  type: ['object', 'null'],
  required: ['lower', 'upper'],
  properties: {
    lower: { type: 'integer', minimum: 0, maximum: 50 },
    upper: { type: 'integer', minimum: 0, maximum: 50 },
  },
}
function validate89(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema23.type },
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
  validate89.errors = vErrors
  return errors === 0
}
function validate86(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate44(data.asOf, {
          instancePath: instancePath + '/asOf',
          parentData: data,
          parentDataProperty: 'asOf',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.regime !== undefined) {
      if (
        !validate46(data.regime, {
          instancePath: instancePath + '/regime',
          parentData: data,
          parentDataProperty: 'regime',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
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
            !validate89(data2['as-issued'], {
              instancePath: instancePath + '/levels/as-issued',
              parentData: data2,
              parentDataProperty: 'as-issued',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
            errors = vErrors.length
          }
        }
        if (data2['in-force'] !== undefined) {
          if (
            !validate89(data2['in-force'], {
              instancePath: instancePath + '/levels/in-force',
              parentData: data2,
              parentDataProperty: 'in-force',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
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
  validate86.errors = vErrors
  return errors === 0
}
const schema24 = {
  description: 'A warning of the check that stood when the file was sealed.',
  type: 'object',
  required: ['rule'],
  properties: {
    rule: { type: 'string', maxLength: 64 },
    criteria: { type: 'array', maxItems: 5000, items: { type: 'string', maxLength: 128 } },
  },
}
function validate93(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.rule === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property '" + 'rule' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.rule !== undefined) {
      let data0 = data.rule
      if (typeof data0 === 'string') {
        if (data0.length > 64) {
          const err1 = {
            instancePath: instancePath + '/rule',
            schemaPath: '#/properties/rule/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
            message: 'must NOT have more than 64 characters',
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.criteria !== undefined) {
      let data1 = data.criteria
      if (Array.isArray(data1)) {
        if (data1.length > 5000) {
          const err3 = {
            instancePath: instancePath + '/criteria',
            schemaPath: '#/properties/criteria/maxItems',
            keyword: 'maxItems',
            params: { limit: 5000 },
            message: 'must NOT have more than 5000 items',
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 === 'string') {
            if (data2.length > 128) {
              const err4 = {
                instancePath: instancePath + '/criteria/' + i0,
                schemaPath: '#/properties/criteria/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 128 },
                message: 'must NOT have more than 128 characters',
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
              instancePath: instancePath + '/criteria/' + i0,
              schemaPath: '#/properties/criteria/items/type',
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
          instancePath: instancePath + '/criteria',
          schemaPath: '#/properties/criteria/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
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
  validate93.errors = vErrors
  return errors === 0
}
function validate83(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.sealedAt === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sealedAt' },
        message: "must have required property '" + 'sealedAt' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.claim === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'claim' },
        message: "must have required property '" + 'claim' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
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
        !validate28(data.sealedBy, {
          instancePath: instancePath + '/sealedBy',
          parentData: data,
          parentDataProperty: 'sealedBy',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.replaces !== undefined) {
      let data2 = data.replaces
      if (typeof data2 === 'string') {
        if (!pattern2.test(data2)) {
          const err2 = {
            instancePath: instancePath + '/replaces',
            schemaPath: '#/properties/replaces/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{64}$' },
            message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
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
          instancePath: instancePath + '/replaces',
          schemaPath: '#/properties/replaces/type',
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
    if (data.claim !== undefined) {
      if (
        !validate86(data.claim, {
          instancePath: instancePath + '/claim',
          parentData: data,
          parentDataProperty: 'claim',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
        errors = vErrors.length
      }
    }
    if (data.warnings !== undefined) {
      let data4 = data.warnings
      if (Array.isArray(data4)) {
        if (data4.length > 1000) {
          const err4 = {
            instancePath: instancePath + '/warnings',
            schemaPath: '#/properties/warnings/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
            message: 'must NOT have more than 1000 items',
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate93(data4[i0], {
              instancePath: instancePath + '/warnings/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/warnings',
          schemaPath: '#/properties/warnings/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
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
  validate83.errors = vErrors
  return errors === 0
}
const schema25 = {
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
const schema26 = {
  description: 'Made with a key of one machine over the rest of the seal. No legal digital signature.',
  type: 'object',
  required: ['algorithm', 'publicKey', 'value'],
  properties: {
    algorithm: { const: 'Ed25519' },
    publicKey: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    value: { type: 'string', pattern: '^[0-9a-f]{128}$' },
  },
}
const pattern16 = new RegExp('^[0-9a-f]{128}$', 'u')
function validate99(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern2.test(data1)) {
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
        if (!pattern16.test(data2)) {
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
  validate99.errors = vErrors
  return errors === 0
}
function validate96(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern2.test(data1)) {
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
        !validate28(data.sealedBy, {
          instancePath: instancePath + '/sealedBy',
          parentData: data,
          parentDataProperty: 'sealedBy',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
        errors = vErrors.length
      }
    }
    if (data.replaces !== undefined) {
      let data4 = data.replaces
      if (typeof data4 === 'string') {
        if (!pattern2.test(data4)) {
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
        !validate99(data.signature, {
          instancePath: instancePath + '/signature',
          parentData: data,
          parentDataProperty: 'signature',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)
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
  validate96.errors = vErrors
  return errors === 0
}
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-assessment" */ let vErrors = null
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
    if (data.criteriaSets === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'criteriaSets' },
        message: "must have required property '" + 'criteriaSets' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.facility === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facility' },
        message: "must have required property '" + 'facility' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.assessedOn === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'assessedOn' },
        message: "must have required property '" + 'assessedOn' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.regime === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'regime' },
        message: "must have required property '" + 'regime' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.targetLevel === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'targetLevel' },
        message: "must have required property '" + 'targetLevel' + "'",
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
        message: "must have required property '" + 'answers' + "'",
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-assessment' !== data.format) {
        const err9 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-assessment' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.formatVersion !== undefined) {
      if (1 !== data.formatVersion) {
        const err10 = {
          instancePath: instancePath + '/formatVersion',
          schemaPath: '#/properties/formatVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id
      if (typeof data2 === 'string') {
        if (!pattern0.test(data2)) {
          const err11 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' },
            message: 'must match pattern "' + '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$' + '"',
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
        const err13 = {
          instancePath: instancePath + '/illustrative',
          schemaPath: '#/properties/illustrative/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.startedFrom !== undefined) {
      let data6 = data.startedFrom
      if (typeof data6 === 'string') {
        if (data6.length > 64) {
          const err14 = {
            instancePath: instancePath + '/startedFrom',
            schemaPath: '#/properties/startedFrom/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
            message: 'must NOT have more than 64 characters',
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/startedFrom',
          schemaPath: '#/properties/startedFrom/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    if (data.redetermines !== undefined) {
      if (
        !validate25(data.redetermines, {
          instancePath: instancePath + '/redetermines',
          parentData: data,
          parentDataProperty: 'redetermines',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
    if (data.criteriaSets !== undefined) {
      let data8 = data.criteriaSets
      if (Array.isArray(data8)) {
        if (data8.length > 20) {
          const err16 = {
            instancePath: instancePath + '/criteriaSets',
            schemaPath: '#/properties/criteriaSets/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
            message: 'must NOT have more than 20 items',
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        if (data8.length < 1) {
          const err17 = {
            instancePath: instancePath + '/criteriaSets',
            schemaPath: '#/properties/criteriaSets/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        const len0 = data8.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0]
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.id === undefined) {
              const err18 = {
                instancePath: instancePath + '/criteriaSets/' + i0,
                schemaPath: '#/properties/criteriaSets/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property '" + 'id' + "'",
              }
              if (vErrors === null) {
                vErrors = [err18]
              } else {
                vErrors.push(err18)
              }
              errors++
            }
            if (data9.version === undefined) {
              const err19 = {
                instancePath: instancePath + '/criteriaSets/' + i0,
                schemaPath: '#/properties/criteriaSets/items/required',
                keyword: 'required',
                params: { missingProperty: 'version' },
                message: "must have required property '" + 'version' + "'",
              }
              if (vErrors === null) {
                vErrors = [err19]
              } else {
                vErrors.push(err19)
              }
              errors++
            }
            if (data9.id !== undefined) {
              let data10 = data9.id
              if (typeof data10 === 'string') {
                if (!pattern4.test(data10)) {
                  const err20 = {
                    instancePath: instancePath + '/criteriaSets/' + i0 + '/id',
                    schemaPath: '#/properties/criteriaSets/items/properties/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
                    message: 'must match pattern "' + '^[a-z0-9][a-z0-9-]{0,63}$' + '"',
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
                  instancePath: instancePath + '/criteriaSets/' + i0 + '/id',
                  schemaPath: '#/properties/criteriaSets/items/properties/id/type',
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
            if (data9.version !== undefined) {
              let data11 = data9.version
              if (typeof data11 === 'string') {
                if (!pattern5.test(data11)) {
                  const err22 = {
                    instancePath: instancePath + '/criteriaSets/' + i0 + '/version',
                    schemaPath: '#/properties/criteriaSets/items/properties/version/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                    message: 'must match pattern "' + '^[0-9]+\\.[0-9]+\\.[0-9]+$' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err22]
                  } else {
                    vErrors.push(err22)
                  }
                  errors++
                }
              } else {
                const err23 = {
                  instancePath: instancePath + '/criteriaSets/' + i0 + '/version',
                  schemaPath: '#/properties/criteriaSets/items/properties/version/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err23]
                } else {
                  vErrors.push(err23)
                }
                errors++
              }
            }
            if (data9.fingerprint !== undefined) {
              let data12 = data9.fingerprint
              if (typeof data12 === 'string') {
                if (!pattern2.test(data12)) {
                  const err24 = {
                    instancePath: instancePath + '/criteriaSets/' + i0 + '/fingerprint',
                    schemaPath: '#/properties/criteriaSets/items/properties/fingerprint/pattern',
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
                  instancePath: instancePath + '/criteriaSets/' + i0 + '/fingerprint',
                  schemaPath: '#/properties/criteriaSets/items/properties/fingerprint/type',
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
              instancePath: instancePath + '/criteriaSets/' + i0,
              schemaPath: '#/properties/criteriaSets/items/type',
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
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/criteriaSets',
          schemaPath: '#/properties/criteriaSets/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
    if (data.facility !== undefined) {
      if (
        !validate27(data.facility, {
          instancePath: instancePath + '/facility',
          parentData: data,
          parentDataProperty: 'facility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.assessedOn !== undefined) {
      if (
        !validate44(data.assessedOn, {
          instancePath: instancePath + '/assessedOn',
          parentData: data,
          parentDataProperty: 'assessedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
    }
    if (data.regime !== undefined) {
      if (
        !validate46(data.regime, {
          instancePath: instancePath + '/regime',
          parentData: data,
          parentDataProperty: 'regime',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.targetLevel !== undefined) {
      let data16 = data.targetLevel
      if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err28 = {
          instancePath: instancePath + '/targetLevel',
          schemaPath: '#/properties/targetLevel/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err28]
        } else {
          vErrors.push(err28)
        }
        errors++
      }
      if (typeof data16 == 'number' && isFinite(data16)) {
        if (data16 > 50 || isNaN(data16)) {
          const err29 = {
            instancePath: instancePath + '/targetLevel',
            schemaPath: '#/properties/targetLevel/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 50 },
            message: 'must be <= 50',
          }
          if (vErrors === null) {
            vErrors = [err29]
          } else {
            vErrors.push(err29)
          }
          errors++
        }
        if (data16 < 1 || isNaN(data16)) {
          const err30 = {
            instancePath: instancePath + '/targetLevel',
            schemaPath: '#/properties/targetLevel/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          }
          if (vErrors === null) {
            vErrors = [err30]
          } else {
            vErrors.push(err30)
          }
          errors++
        }
      }
    }
    if (data.interpretations !== undefined) {
      let data17 = data.interpretations
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 50) {
          const err31 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 50 },
            message: 'must NOT have more than 50 properties',
          }
          if (vErrors === null) {
            vErrors = [err31]
          } else {
            vErrors.push(err31)
          }
          errors++
        }
        for (const key0 in data17) {
          let data18 = data17[key0]
          if (!(data18 === 'lapsed' || data18 === 'kept')) {
            const err32 = {
              instancePath:
                instancePath + '/interpretations/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/interpretations/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema6.properties.interpretations.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err32]
            } else {
              vErrors.push(err32)
            }
            errors++
          }
        }
      } else {
        const err33 = {
          instancePath: instancePath + '/interpretations',
          schemaPath: '#/properties/interpretations/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err33]
        } else {
          vErrors.push(err33)
        }
        errors++
      }
    }
    if (data.answers !== undefined) {
      let data19 = data.answers
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 20) {
          const err34 = {
            instancePath: instancePath + '/answers',
            schemaPath: '#/properties/answers/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 20 },
            message: 'must NOT have more than 20 properties',
          }
          if (vErrors === null) {
            vErrors = [err34]
          } else {
            vErrors.push(err34)
          }
          errors++
        }
        for (const key1 in data19) {
          let data20 = data19[key1]
          if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
            if (Object.keys(data20).length > 5000) {
              const err35 = {
                instancePath: instancePath + '/answers/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/answers/additionalProperties/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 5000 },
                message: 'must NOT have more than 5000 properties',
              }
              if (vErrors === null) {
                vErrors = [err35]
              } else {
                vErrors.push(err35)
              }
              errors++
            }
            for (const key2 in data20) {
              if (
                !validate48(data20[key2], {
                  instancePath:
                    instancePath +
                    '/answers/' +
                    key1.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                  parentData: data20,
                  parentDataProperty: key2,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err36 = {
              instancePath: instancePath + '/answers/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/answers/additionalProperties/type',
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
      } else {
        const err37 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err37]
        } else {
          vErrors.push(err37)
        }
        errors++
      }
    }
    if (data.evidence !== undefined) {
      let data22 = data.evidence
      if (Array.isArray(data22)) {
        if (data22.length > 5000) {
          const err38 = {
            instancePath: instancePath + '/evidence',
            schemaPath: '#/properties/evidence/maxItems',
            keyword: 'maxItems',
            params: { limit: 5000 },
            message: 'must NOT have more than 5000 items',
          }
          if (vErrors === null) {
            vErrors = [err38]
          } else {
            vErrors.push(err38)
          }
          errors++
        }
        const len1 = data22.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate52(data22[i1], {
              instancePath: instancePath + '/evidence/' + i1,
              parentData: data22,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + '/evidence',
          schemaPath: '#/properties/evidence/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err39]
        } else {
          vErrors.push(err39)
        }
        errors++
      }
    }
    if (data.actions !== undefined) {
      let data24 = data.actions
      if (Array.isArray(data24)) {
        if (data24.length > 5000) {
          const err40 = {
            instancePath: instancePath + '/actions',
            schemaPath: '#/properties/actions/maxItems',
            keyword: 'maxItems',
            params: { limit: 5000 },
            message: 'must NOT have more than 5000 items',
          }
          if (vErrors === null) {
            vErrors = [err40]
          } else {
            vErrors.push(err40)
          }
          errors++
        }
        const len2 = data24.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate63(data24[i2], {
              instancePath: instancePath + '/actions/' + i2,
              parentData: data24,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + '/actions',
          schemaPath: '#/properties/actions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err41]
        } else {
          vErrors.push(err41)
        }
        errors++
      }
    }
    if (data.programme !== undefined) {
      let data26 = data.programme
      if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
        if (Object.keys(data26).length > 50) {
          const err42 = {
            instancePath: instancePath + '/programme',
            schemaPath: '#/properties/programme/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 50 },
            message: 'must NOT have more than 50 properties',
          }
          if (vErrors === null) {
            vErrors = [err42]
          } else {
            vErrors.push(err42)
          }
          errors++
        }
        for (const key3 in data26) {
          if (
            !validate70(data26[key3], {
              instancePath: instancePath + '/programme/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data26,
              parentDataProperty: key3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + '/programme',
          schemaPath: '#/properties/programme/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err43]
        } else {
          vErrors.push(err43)
        }
        errors++
      }
    }
    if (data.snapshot !== undefined) {
      let data28 = data.snapshot
      if (data28 && typeof data28 == 'object' && !Array.isArray(data28)) {
        if (Object.keys(data28).length > 20) {
          const err44 = {
            instancePath: instancePath + '/snapshot',
            schemaPath: '#/properties/snapshot/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 20 },
            message: 'must NOT have more than 20 properties',
          }
          if (vErrors === null) {
            vErrors = [err44]
          } else {
            vErrors.push(err44)
          }
          errors++
        }
        for (const key4 in data28) {
          let data29 = data28[key4]
          if (data29 && typeof data29 == 'object' && !Array.isArray(data29)) {
            if (Object.keys(data29).length > 5000) {
              const err45 = {
                instancePath: instancePath + '/snapshot/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/snapshot/additionalProperties/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 5000 },
                message: 'must NOT have more than 5000 properties',
              }
              if (vErrors === null) {
                vErrors = [err45]
              } else {
                vErrors.push(err45)
              }
              errors++
            }
            for (const key5 in data29) {
              if (
                !validate75(data29[key5], {
                  instancePath:
                    instancePath +
                    '/snapshot/' +
                    key4.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                  parentData: data29,
                  parentDataProperty: key5,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/snapshot/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/snapshot/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
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
          instancePath: instancePath + '/snapshot',
          schemaPath: '#/properties/snapshot/type',
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
    if (data.history !== undefined) {
      let data31 = data.history
      if (Array.isArray(data31)) {
        if (data31.length > 10000) {
          const err48 = {
            instancePath: instancePath + '/history',
            schemaPath: '#/properties/history/maxItems',
            keyword: 'maxItems',
            params: { limit: 10000 },
            message: 'must NOT have more than 10000 items',
          }
          if (vErrors === null) {
            vErrors = [err48]
          } else {
            vErrors.push(err48)
          }
          errors++
        }
        const len3 = data31.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate79(data31[i3], {
              instancePath: instancePath + '/history/' + i3,
              parentData: data31,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + '/history',
          schemaPath: '#/properties/history/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err49]
        } else {
          vErrors.push(err49)
        }
        errors++
      }
    }
    if (data.submission !== undefined) {
      if (
        !validate83(data.submission, {
          instancePath: instancePath + '/submission',
          parentData: data,
          parentDataProperty: 'submission',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
        errors = vErrors.length
      }
    }
    if (data.seal !== undefined) {
      if (
        !validate96(data.seal, {
          instancePath: instancePath + '/seal',
          parentData: data,
          parentDataProperty: 'seal',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err50 = {
      instancePath,
      schemaPath: '#/type',
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
  validate21.errors = vErrors
  return errors === 0
}
