// Made from criteria/schema by `npm run generate`; do not edit.
'use strict'
export const validateCriteriaSet = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'tt54-criteria-set',
  title: 'CriteriaSet',
  description:
    'One version of one legal instrument as data: groups, criteria, level rules, provenance. Texts are bilingual; ids never change meaning; a correction is a new version beside the old.',
  type: 'object',
  required: [
    'format',
    'formatVersion',
    'id',
    'version',
    'title',
    'instrument',
    'checkedOn',
    'coverage',
    'groups',
    'levels',
    'rules',
  ],
  properties: {
    format: { const: 'tt54-criteria-set' },
    formatVersion: { const: 1 },
    id: { $ref: '#/definitions/SetId' },
    version: {
      type: 'string',
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
      description: 'Semantic version of our encoding, not of the law.',
    },
    title: { $ref: '#/definitions/Text' },
    instrument: {
      type: 'object',
      required: ['number', 'title', 'issued', 'issuer', 'inForce', 'replacedBy', 'source'],
      properties: {
        number: { type: 'string', minLength: 1, description: 'Official number, e.g. 54/2017/TT-BYT.' },
        title: { $ref: '#/definitions/Text' },
        issued: { $ref: '#/definitions/Day' },
        issuer: { $ref: '#/definitions/Text' },
        signer: { type: 'string' },
        inForce: { $ref: '#/definitions/Window' },
        replacedBy: {
          type: ['string', 'null'],
          description: 'Official number of the instrument that replaced it, or null.',
        },
        replaces: { type: 'array', items: { type: 'string' } },
        source: {
          $ref: '#/definitions/Text',
          description: 'Where the text of the law was read, and what has not been compared yet.',
        },
      },
    },
    checkedOn: { $ref: '#/definitions/Day' },
    coverage: {
      type: 'object',
      required: ['official'],
      properties: {
        official: {
          type: ['integer', 'null'],
          minimum: 0,
          description:
            'How many numbered criteria the instrument has; null when it does not number them. What is here is counted.',
        },
      },
    },
    groups: { type: 'array', minItems: 1, maxItems: 200, items: { $ref: '#/definitions/Group' } },
    levels: { type: 'array', maxItems: 50, items: { $ref: '#/definitions/Level' } },
    rules: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/Rule' } },
    amendments: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/Amendment' } },
    conclusions: { type: 'array', maxItems: 50, items: { $ref: '#/definitions/Conclusion' } },
    reportForm: { $ref: '#/definitions/ReportForm' },
  },
  definitions: {
    SetId: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
    EntryId: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{0,127}$' },
    Day: {
      type: 'string',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
      description: 'ISO 8601 date.',
    },
    Rank: {
      type: 'string',
      pattern: '^[a-z0-9-]{1,32}$',
      description: "A rank on the group's scale: 1–7, basic, advanced, required, guidance, recommended.",
    },
    Text: {
      description: 'The same words in Vietnamese and English.',
      type: 'object',
      required: ['vi', 'en'],
      properties: { vi: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    },
    TextList: {
      description: 'The same list in Vietnamese and English, in the same order.',
      type: 'object',
      required: ['vi', 'en'],
      properties: {
        vi: { type: 'array', maxItems: 20, items: { type: 'string', minLength: 1 } },
        en: { type: 'array', maxItems: 20, items: { type: 'string', minLength: 1 } },
      },
    },
    Window: {
      description: 'First and last day in force, both inclusive; null = open end.',
      type: 'object',
      required: ['from', 'to'],
      properties: {
        from: { $ref: '#/definitions/Day' },
        to: { oneOf: [{ $ref: '#/definitions/Day' }, { type: 'null' }] },
      },
    },
    ProvenanceWord: {
      description:
        'How well a fact is attested: confirmed against the official text by a person > crosschecked with an independent source > attested by one source > press summary > recalled without a source.',
      enum: ['confirmed', 'crosschecked', 'attested', 'press', 'recalled'],
    },
    Provenance: {
      type: 'object',
      required: ['title', 'rank', 'source', 'sourceEn'],
      properties: {
        title: { $ref: '#/definitions/ProvenanceWord' },
        rank: { $ref: '#/definitions/ProvenanceWord' },
        number: { $ref: '#/definitions/ProvenanceWord' },
        source: {
          type: 'string',
          minLength: 1,
          description: 'A phrase a reader understands, in Vietnamese.',
        },
        sourceEn: { type: 'string', minLength: 1, description: 'The same phrase in English.' },
      },
    },
    NotApplicable: {
      enum: ['never', 'with-reason'],
      description: "Whether 'không áp dụng' is allowed, always with a reason.",
    },
    Applicability: {
      description: 'When a criterion or item may be not applicable, and the facility fact that decides it.',
      type: 'object',
      required: ['text'],
      properties: {
        text: { $ref: '#/definitions/Text' },
        fact: {
          type: 'string',
          enum: ['hasBloodBank', 'hasLaboratory', 'imagingDevices'],
          description: "The facility fact that contradicts 'không áp dụng' when it holds.",
        },
        value: { type: 'string', description: 'For list facts: the entry that makes it apply.' },
      },
    },
    Interpretation: {
      type: 'string',
      pattern: '^[a-z0-9-]{1,64}$',
      description: 'Our reading, not the letter of the law; can be switched in the assessment.',
    },
    Item: {
      type: 'object',
      required: ['id', 'title', 'notApplicable'],
      properties: {
        id: { $ref: '#/definitions/EntryId' },
        title: { $ref: '#/definitions/Text' },
        notApplicable: { $ref: '#/definitions/NotApplicable' },
        applicability: { $ref: '#/definitions/Applicability' },
        inForce: { $ref: '#/definitions/Window' },
        interpretation: { $ref: '#/definitions/Interpretation' },
      },
    },
    Criterion: {
      type: 'object',
      required: [
        'id',
        'number',
        'rank',
        'title',
        'requirement',
        'evidence',
        'notApplicable',
        'inForce',
        'legalReference',
        'provenance',
      ],
      properties: {
        id: { $ref: '#/definitions/EntryId' },
        number: {
          type: ['integer', 'null'],
          minimum: 1,
          description: 'Official number, or null where the instrument does not number.',
        },
        rank: { $ref: '#/definitions/Rank' },
        ask: {
          type: 'boolean',
          description: 'false: shown for reading, not asked and not scored. Absent = true.',
        },
        section: { $ref: '#/definitions/Text' },
        title: { $ref: '#/definitions/Text' },
        requirement: { $ref: '#/definitions/Text' },
        evidence: { $ref: '#/definitions/TextList' },
        items: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: '#/definitions/Item' } },
        notApplicable: { $ref: '#/definitions/NotApplicable' },
        applicability: { $ref: '#/definitions/Applicability' },
        inForce: { $ref: '#/definitions/Window' },
        interpretation: { $ref: '#/definitions/Interpretation' },
        note: {
          $ref: '#/definitions/Text',
          description: 'A remark of ours about the row, e.g. which part of it lapsed.',
        },
        legalReference: { type: 'string', minLength: 1 },
        provenance: { $ref: '#/definitions/Provenance' },
      },
    },
    Group: {
      type: 'object',
      required: ['id', 'ordinal', 'title', 'scale', 'criteria'],
      properties: {
        id: { $ref: '#/definitions/EntryId' },
        ordinal: { type: 'string', minLength: 1 },
        title: { $ref: '#/definitions/Text' },
        summary: { $ref: '#/definitions/Text' },
        note: { $ref: '#/definitions/Text' },
        scale: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: { $ref: '#/definitions/Rank' },
          description: 'Ranks from the lowest to the highest.',
        },
        criteria: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/definitions/Criterion' } },
      },
    },
    Milestone: {
      description: 'A narrative requirement of a level in Appendix II, answered like a criterion.',
      type: 'object',
      required: [
        'id',
        'title',
        'requirement',
        'evidence',
        'notApplicable',
        'inForce',
        'legalReference',
        'provenance',
      ],
      properties: {
        id: { type: 'string', pattern: '^milestone\\.[a-z0-9][a-z0-9-]{0,100}$' },
        title: { $ref: '#/definitions/Text' },
        requirement: { $ref: '#/definitions/Text' },
        evidence: { $ref: '#/definitions/TextList' },
        items: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: '#/definitions/Item' } },
        notApplicable: { $ref: '#/definitions/NotApplicable' },
        applicability: { $ref: '#/definitions/Applicability' },
        inForce: { $ref: '#/definitions/Window' },
        interpretation: { $ref: '#/definitions/Interpretation' },
        note: { $ref: '#/definitions/Text' },
        legalReference: { type: 'string', minLength: 1 },
        provenance: { $ref: '#/definitions/Provenance' },
      },
    },
    LevelRequirement: {
      type: 'object',
      required: ['group', 'rank', 'provenance'],
      properties: {
        group: { $ref: '#/definitions/EntryId' },
        rank: { $ref: '#/definitions/Rank' },
        provenance: { $ref: '#/definitions/ProvenanceWord' },
      },
    },
    Level: {
      type: 'object',
      required: ['level', 'summary', 'requires', 'milestones'],
      properties: {
        level: { type: 'integer', minimum: 1, maximum: 50 },
        title: { $ref: '#/definitions/Text' },
        condition: { $ref: '#/definitions/Text' },
        summary: { $ref: '#/definitions/Text' },
        requires: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/LevelRequirement' } },
        milestones: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/Milestone' } },
      },
    },
    Rule: {
      type: 'object',
      required: ['at', 'text'],
      properties: { at: { type: 'string', minLength: 1 }, text: { $ref: '#/definitions/Text' } },
    },
    Amendment: {
      type: 'object',
      required: ['by', 'at', 'from', 'withdraws', 'note'],
      properties: {
        by: { type: 'string', minLength: 1 },
        at: { type: 'string', minLength: 1 },
        from: { $ref: '#/definitions/Day' },
        withdraws: { $ref: '#/definitions/Text' },
        note: { $ref: '#/definitions/Text' },
      },
    },
    ConclusionRequirement: {
      description: 'Either a rank of a group of one set, or named criteria of a set.',
      type: 'object',
      required: ['set'],
      properties: {
        set: { $ref: '#/definitions/SetId' },
        group: { $ref: '#/definitions/EntryId' },
        rank: { $ref: '#/definitions/Rank' },
        criteria: { type: 'array', minItems: 1, maxItems: 200, items: { $ref: '#/definitions/EntryId' } },
      },
    },
    Conclusion: {
      description:
        'A named verdict that needs ranks of one set and criteria of another; scored like a level.',
      type: 'object',
      required: ['id', 'title', 'requirement', 'legalReference', 'requires', 'procedure', 'inForce'],
      properties: {
        id: { $ref: '#/definitions/EntryId' },
        title: { $ref: '#/definitions/Text' },
        requirement: { $ref: '#/definitions/Text' },
        legalReference: { type: 'string', minLength: 1 },
        requires: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/definitions/ConclusionRequirement' },
        },
        procedure: {
          type: 'array',
          maxItems: 50,
          items: { $ref: '#/definitions/EntryId' },
          description: 'Criteria that describe the procedure to follow; shown, not scored into the verdict.',
        },
        inForce: { $ref: '#/definitions/Window' },
      },
    },
    ReportForm: {
      description: 'The form of the periodic report (Appendix III).',
      type: 'object',
      required: ['legalReference', 'fields', 'recipients', 'signature', 'sentence', 'addressees'],
      properties: {
        legalReference: { type: 'string', minLength: 1 },
        fields: { type: 'array', maxItems: 50, items: { $ref: '#/definitions/Text' } },
        recipients: { $ref: '#/definitions/TextList' },
        signature: { $ref: '#/definitions/Text' },
        sentence: { $ref: '#/definitions/Text' },
        addressees: {
          type: 'array',
          maxItems: 50,
          items: {
            type: 'object',
            required: ['ownership', 'addressee'],
            properties: {
              ownership: { type: 'string', minLength: 1 },
              addressee: { $ref: '#/definitions/Text' },
            },
          },
        },
      },
    },
  },
}
const schema7 = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' }
const pattern0 = new RegExp('^[a-z0-9][a-z0-9-]{0,63}$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
        message: 'must match pattern "' + '^[a-z0-9][a-z0-9-]{0,63}$' + '"',
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
  description: 'The same words in Vietnamese and English.',
  type: 'object',
  required: ['vi', 'en'],
  properties: { vi: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
}
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate24.errors = vErrors
  return errors === 0
}
const schema9 = {
  type: 'string',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  description: 'ISO 8601 date.',
}
const pattern2 = new RegExp('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'u')
function validate27(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern2.test(data)) {
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
  validate27.errors = vErrors
  return errors === 0
}
const schema10 = {
  description: 'First and last day in force, both inclusive; null = open end.',
  type: 'object',
  required: ['from', 'to'],
  properties: {
    from: { $ref: '#/definitions/Day' },
    to: { oneOf: [{ $ref: '#/definitions/Day' }, { type: 'null' }] },
  },
}
function validate30(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.from === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property '" + 'from' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.to === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'to' },
        message: "must have required property '" + 'to' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.from !== undefined) {
      if (
        !validate27(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to
      const _errs3 = errors
      let valid1 = false
      let passing0 = null
      const _errs4 = errors
      if (
        !validate27(data1, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0) {
        valid1 = true
        passing0 = 0
      }
      const _errs5 = errors
      if (data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/oneOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      var _valid0 = _errs5 === errors
      if (_valid0 && valid1) {
        valid1 = false
        passing0 = [passing0, 1]
      } else {
        if (_valid0) {
          valid1 = true
          passing0 = 1
        }
      }
      if (!valid1) {
        const err3 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      } else {
        errors = _errs3
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3
          } else {
            vErrors = null
          }
        }
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
  validate30.errors = vErrors
  return errors === 0
}
const schema11 = {
  type: 'object',
  required: ['id', 'ordinal', 'title', 'scale', 'criteria'],
  properties: {
    id: { $ref: '#/definitions/EntryId' },
    ordinal: { type: 'string', minLength: 1 },
    title: { $ref: '#/definitions/Text' },
    summary: { $ref: '#/definitions/Text' },
    note: { $ref: '#/definitions/Text' },
    scale: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: { $ref: '#/definitions/Rank' },
      description: 'Ranks from the lowest to the highest.',
    },
    criteria: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/definitions/Criterion' } },
  },
}
const schema12 = { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{0,127}$' }
const pattern3 = new RegExp('^[a-z0-9][a-z0-9.-]{0,127}$', 'u')
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern3.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9.-]{0,127}$' },
        message: 'must match pattern "' + '^[a-z0-9][a-z0-9.-]{0,127}$' + '"',
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
  validate37.errors = vErrors
  return errors === 0
}
const schema13 = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,32}$',
  description: "A rank on the group's scale: 1–7, basic, advanced, required, guidance, recommended.",
}
const pattern4 = new RegExp('^[a-z0-9-]{1,32}$', 'u')
function validate42(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9-]{1,32}$' },
        message: 'must match pattern "' + '^[a-z0-9-]{1,32}$' + '"',
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
  validate42.errors = vErrors
  return errors === 0
}
const schema14 = {
  type: 'object',
  required: [
    'id',
    'number',
    'rank',
    'title',
    'requirement',
    'evidence',
    'notApplicable',
    'inForce',
    'legalReference',
    'provenance',
  ],
  properties: {
    id: { $ref: '#/definitions/EntryId' },
    number: {
      type: ['integer', 'null'],
      minimum: 1,
      description: 'Official number, or null where the instrument does not number.',
    },
    rank: { $ref: '#/definitions/Rank' },
    ask: {
      type: 'boolean',
      description: 'false: shown for reading, not asked and not scored. Absent = true.',
    },
    section: { $ref: '#/definitions/Text' },
    title: { $ref: '#/definitions/Text' },
    requirement: { $ref: '#/definitions/Text' },
    evidence: { $ref: '#/definitions/TextList' },
    items: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: '#/definitions/Item' } },
    notApplicable: { $ref: '#/definitions/NotApplicable' },
    applicability: { $ref: '#/definitions/Applicability' },
    inForce: { $ref: '#/definitions/Window' },
    interpretation: { $ref: '#/definitions/Interpretation' },
    note: {
      $ref: '#/definitions/Text',
      description: 'A remark of ours about the row, e.g. which part of it lapsed.',
    },
    legalReference: { type: 'string', minLength: 1 },
    provenance: { $ref: '#/definitions/Provenance' },
  },
}
const schema15 = {
  description: 'The same list in Vietnamese and English, in the same order.',
  type: 'object',
  required: ['vi', 'en'],
  properties: {
    vi: { type: 'array', maxItems: 20, items: { type: 'string', minLength: 1 } },
    en: { type: 'array', maxItems: 20, items: { type: 'string', minLength: 1 } },
  },
}
function validate50(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err2 = {
            instancePath: instancePath + '/vi',
            schemaPath: '#/properties/vi/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
            message: 'must NOT have more than 20 items',
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (typeof data1 === 'string') {
            if (data1.length < 1) {
              const err3 = {
                instancePath: instancePath + '/vi/' + i0,
                schemaPath: '#/properties/vi/items/minLength',
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
              instancePath: instancePath + '/vi/' + i0,
              schemaPath: '#/properties/vi/items/type',
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
      } else {
        const err5 = {
          instancePath: instancePath + '/vi',
          schemaPath: '#/properties/vi/type',
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
    if (data.en !== undefined) {
      let data2 = data.en
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          const err6 = {
            instancePath: instancePath + '/en',
            schemaPath: '#/properties/en/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
            message: 'must NOT have more than 20 items',
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        const len1 = data2.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1]
          if (typeof data3 === 'string') {
            if (data3.length < 1) {
              const err7 = {
                instancePath: instancePath + '/en/' + i1,
                schemaPath: '#/properties/en/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
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
              instancePath: instancePath + '/en/' + i1,
              schemaPath: '#/properties/en/items/type',
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
      } else {
        const err9 = {
          instancePath: instancePath + '/en',
          schemaPath: '#/properties/en/type',
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
  validate50.errors = vErrors
  return errors === 0
}
const schema16 = {
  type: 'object',
  required: ['id', 'title', 'notApplicable'],
  properties: {
    id: { $ref: '#/definitions/EntryId' },
    title: { $ref: '#/definitions/Text' },
    notApplicable: { $ref: '#/definitions/NotApplicable' },
    applicability: { $ref: '#/definitions/Applicability' },
    inForce: { $ref: '#/definitions/Window' },
    interpretation: { $ref: '#/definitions/Interpretation' },
  },
}
const schema17 = {
  enum: ['never', 'with-reason'],
  description: "Whether 'không áp dụng' is allowed, always with a reason.",
}
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'never' || data === 'with-reason')) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema17.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate55.errors = vErrors
  return errors === 0
}
const schema18 = {
  description: 'When a criterion or item may be not applicable, and the facility fact that decides it.',
  type: 'object',
  required: ['text'],
  properties: {
    text: { $ref: '#/definitions/Text' },
    fact: {
      type: 'string',
      enum: ['hasBloodBank', 'hasLaboratory', 'imagingDevices'],
      description: "The facility fact that contradicts 'không áp dụng' when it holds.",
    },
    value: { type: 'string', description: 'For list facts: the entry that makes it apply.' },
  },
}
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.text === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property '" + 'text' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text !== undefined) {
      if (
        !validate24(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.fact !== undefined) {
      let data1 = data.fact
      if (typeof data1 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/type',
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
      if (!(data1 === 'hasBloodBank' || data1 === 'hasLaboratory' || data1 === 'imagingDevices')) {
        const err2 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/enum',
          keyword: 'enum',
          params: { allowedValues: schema18.properties.fact.enum },
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
    if (data.value !== undefined) {
      if (typeof data.value !== 'string') {
        const err3 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
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
  validate57.errors = vErrors
  return errors === 0
}
const schema19 = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,64}$',
  description: 'Our reading, not the letter of the law; can be switched in the assessment.',
}
const pattern5 = new RegExp('^[a-z0-9-]{1,64}$', 'u')
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern5.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9-]{1,64}$' },
        message: 'must match pattern "' + '^[a-z0-9-]{1,64}$' + '"',
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
  validate61.errors = vErrors
  return errors === 0
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
    if (data.notApplicable === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'notApplicable' },
        message: "must have required property '" + 'notApplicable' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.id !== undefined) {
      if (
        !validate37(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.notApplicable !== undefined) {
      if (
        !validate55(data.notApplicable, {
          instancePath: instancePath + '/notApplicable',
          parentData: data,
          parentDataProperty: 'notApplicable',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
        errors = vErrors.length
      }
    }
    if (data.applicability !== undefined) {
      if (
        !validate57(data.applicability, {
          instancePath: instancePath + '/applicability',
          parentData: data,
          parentDataProperty: 'applicability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.inForce !== undefined) {
      if (
        !validate30(data.inForce, {
          instancePath: instancePath + '/inForce',
          parentData: data,
          parentDataProperty: 'inForce',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.interpretation !== undefined) {
      if (
        !validate61(data.interpretation, {
          instancePath: instancePath + '/interpretation',
          parentData: data,
          parentDataProperty: 'interpretation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
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
  validate52.errors = vErrors
  return errors === 0
}
const schema20 = {
  type: 'object',
  required: ['title', 'rank', 'source', 'sourceEn'],
  properties: {
    title: { $ref: '#/definitions/ProvenanceWord' },
    rank: { $ref: '#/definitions/ProvenanceWord' },
    number: { $ref: '#/definitions/ProvenanceWord' },
    source: { type: 'string', minLength: 1, description: 'A phrase a reader understands, in Vietnamese.' },
    sourceEn: { type: 'string', minLength: 1, description: 'The same phrase in English.' },
  },
}
const schema21 = {
  description:
    'How well a fact is attested: confirmed against the official text by a person > crosschecked with an independent source > attested by one source > press summary > recalled without a source.',
  enum: ['confirmed', 'crosschecked', 'attested', 'press', 'recalled'],
}
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(
    data === 'confirmed' ||
    data === 'crosschecked' ||
    data === 'attested' ||
    data === 'press' ||
    data === 'recalled'
  )) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema21.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate70.errors = vErrors
  return errors === 0
}
function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.rank === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rank' },
        message: "must have required property '" + 'rank' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.source === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property '" + 'source' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.sourceEn === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sourceEn' },
        message: "must have required property '" + 'sourceEn' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.title !== undefined) {
      if (
        !validate70(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
        errors = vErrors.length
      }
    }
    if (data.rank !== undefined) {
      if (
        !validate70(data.rank, {
          instancePath: instancePath + '/rank',
          parentData: data,
          parentDataProperty: 'rank',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
        errors = vErrors.length
      }
    }
    if (data.number !== undefined) {
      if (
        !validate70(data.number, {
          instancePath: instancePath + '/number',
          parentData: data,
          parentDataProperty: 'number',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
        errors = vErrors.length
      }
    }
    if (data.source !== undefined) {
      let data3 = data.source
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err4 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/minLength',
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
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
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
    if (data.sourceEn !== undefined) {
      let data4 = data.sourceEn
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err6 = {
            instancePath: instancePath + '/sourceEn',
            schemaPath: '#/properties/sourceEn/minLength',
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
          instancePath: instancePath + '/sourceEn',
          schemaPath: '#/properties/sourceEn/type',
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
  validate69.errors = vErrors
  return errors === 0
}
function validate44(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.number === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'number' },
        message: "must have required property '" + 'number' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.rank === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rank' },
        message: "must have required property '" + 'rank' + "'",
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
    if (data.requirement === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requirement' },
        message: "must have required property '" + 'requirement' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.evidence === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'evidence' },
        message: "must have required property '" + 'evidence' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.notApplicable === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'notApplicable' },
        message: "must have required property '" + 'notApplicable' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.inForce === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inForce' },
        message: "must have required property '" + 'inForce' + "'",
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.legalReference === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'legalReference' },
        message: "must have required property '" + 'legalReference' + "'",
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.provenance === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'provenance' },
        message: "must have required property '" + 'provenance' + "'",
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.id !== undefined) {
      if (
        !validate37(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.number !== undefined) {
      let data1 = data.number
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err10 = {
          instancePath: instancePath + '/number',
          schemaPath: '#/properties/number/type',
          keyword: 'type',
          params: { type: schema14.properties.number.type },
          message: 'must be integer,null',
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err11 = {
            instancePath: instancePath + '/number',
            schemaPath: '#/properties/number/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
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
    if (data.rank !== undefined) {
      if (
        !validate42(data.rank, {
          instancePath: instancePath + '/rank',
          parentData: data,
          parentDataProperty: 'rank',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
        errors = vErrors.length
      }
    }
    if (data.ask !== undefined) {
      if (typeof data.ask !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/ask',
          schemaPath: '#/properties/ask/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.section !== undefined) {
      if (
        !validate24(data.section, {
          instancePath: instancePath + '/section',
          parentData: data,
          parentDataProperty: 'section',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.requirement !== undefined) {
      if (
        !validate24(data.requirement, {
          instancePath: instancePath + '/requirement',
          parentData: data,
          parentDataProperty: 'requirement',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate50(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data8 = data.items
      if (Array.isArray(data8)) {
        if (data8.length > 50) {
          const err13 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data8.length < 1) {
          const err14 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        const len0 = data8.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate52(data8[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data8,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
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
    if (data.notApplicable !== undefined) {
      if (
        !validate55(data.notApplicable, {
          instancePath: instancePath + '/notApplicable',
          parentData: data,
          parentDataProperty: 'notApplicable',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
        errors = vErrors.length
      }
    }
    if (data.applicability !== undefined) {
      if (
        !validate57(data.applicability, {
          instancePath: instancePath + '/applicability',
          parentData: data,
          parentDataProperty: 'applicability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.inForce !== undefined) {
      if (
        !validate30(data.inForce, {
          instancePath: instancePath + '/inForce',
          parentData: data,
          parentDataProperty: 'inForce',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.interpretation !== undefined) {
      if (
        !validate61(data.interpretation, {
          instancePath: instancePath + '/interpretation',
          parentData: data,
          parentDataProperty: 'interpretation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate24(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.legalReference !== undefined) {
      let data15 = data.legalReference
      if (typeof data15 === 'string') {
        if (data15.length < 1) {
          const err16 = {
            instancePath: instancePath + '/legalReference',
            schemaPath: '#/properties/legalReference/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
          instancePath: instancePath + '/legalReference',
          schemaPath: '#/properties/legalReference/type',
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
    if (data.provenance !== undefined) {
      if (
        !validate69(data.provenance, {
          instancePath: instancePath + '/provenance',
          parentData: data,
          parentDataProperty: 'provenance',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err18]
    } else {
      vErrors.push(err18)
    }
    errors++
  }
  validate44.errors = vErrors
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
    if (data.ordinal === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ordinal' },
        message: "must have required property '" + 'ordinal' + "'",
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
    if (data.scale === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scale' },
        message: "must have required property '" + 'scale' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.criteria === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'criteria' },
        message: "must have required property '" + 'criteria' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.id !== undefined) {
      if (
        !validate37(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.ordinal !== undefined) {
      let data1 = data.ordinal
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/ordinal',
            schemaPath: '#/properties/ordinal/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
          instancePath: instancePath + '/ordinal',
          schemaPath: '#/properties/ordinal/type',
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
    if (data.title !== undefined) {
      if (
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate24(data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate24(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.scale !== undefined) {
      let data5 = data.scale
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err7 = {
            instancePath: instancePath + '/scale',
            schemaPath: '#/properties/scale/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
            message: 'must NOT have more than 20 items',
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data5.length < 1) {
          const err8 = {
            instancePath: instancePath + '/scale',
            schemaPath: '#/properties/scale/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate42(data5[i0], {
              instancePath: instancePath + '/scale/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/scale',
          schemaPath: '#/properties/scale/type',
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
    if (data.criteria !== undefined) {
      let data7 = data.criteria
      if (Array.isArray(data7)) {
        if (data7.length > 1000) {
          const err10 = {
            instancePath: instancePath + '/criteria',
            schemaPath: '#/properties/criteria/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
            message: 'must NOT have more than 1000 items',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data7.length < 1) {
          const err11 = {
            instancePath: instancePath + '/criteria',
            schemaPath: '#/properties/criteria/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate44(data7[i1], {
              instancePath: instancePath + '/criteria/' + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/criteria',
          schemaPath: '#/properties/criteria/type',
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
  validate36.errors = vErrors
  return errors === 0
}
const schema22 = {
  type: 'object',
  required: ['level', 'summary', 'requires', 'milestones'],
  properties: {
    level: { type: 'integer', minimum: 1, maximum: 50 },
    title: { $ref: '#/definitions/Text' },
    condition: { $ref: '#/definitions/Text' },
    summary: { $ref: '#/definitions/Text' },
    requires: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/LevelRequirement' } },
    milestones: { type: 'array', maxItems: 200, items: { $ref: '#/definitions/Milestone' } },
  },
}
const schema23 = {
  type: 'object',
  required: ['group', 'rank', 'provenance'],
  properties: {
    group: { $ref: '#/definitions/EntryId' },
    rank: { $ref: '#/definitions/Rank' },
    provenance: { $ref: '#/definitions/ProvenanceWord' },
  },
}
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.group === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'group' },
        message: "must have required property '" + 'group' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.rank === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rank' },
        message: "must have required property '" + 'rank' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.provenance === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'provenance' },
        message: "must have required property '" + 'provenance' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.group !== undefined) {
      if (
        !validate37(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.rank !== undefined) {
      if (
        !validate42(data.rank, {
          instancePath: instancePath + '/rank',
          parentData: data,
          parentDataProperty: 'rank',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
        errors = vErrors.length
      }
    }
    if (data.provenance !== undefined) {
      if (
        !validate70(data.provenance, {
          instancePath: instancePath + '/provenance',
          parentData: data,
          parentDataProperty: 'provenance',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
        errors = vErrors.length
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
  validate81.errors = vErrors
  return errors === 0
}
const schema24 = {
  description: 'A narrative requirement of a level in Appendix II, answered like a criterion.',
  type: 'object',
  required: [
    'id',
    'title',
    'requirement',
    'evidence',
    'notApplicable',
    'inForce',
    'legalReference',
    'provenance',
  ],
  properties: {
    id: { type: 'string', pattern: '^milestone\\.[a-z0-9][a-z0-9-]{0,100}$' },
    title: { $ref: '#/definitions/Text' },
    requirement: { $ref: '#/definitions/Text' },
    evidence: { $ref: '#/definitions/TextList' },
    items: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: '#/definitions/Item' } },
    notApplicable: { $ref: '#/definitions/NotApplicable' },
    applicability: { $ref: '#/definitions/Applicability' },
    inForce: { $ref: '#/definitions/Window' },
    interpretation: { $ref: '#/definitions/Interpretation' },
    note: { $ref: '#/definitions/Text' },
    legalReference: { type: 'string', minLength: 1 },
    provenance: { $ref: '#/definitions/Provenance' },
  },
}
const pattern6 = new RegExp('^milestone\\.[a-z0-9][a-z0-9-]{0,100}$', 'u')
function validate86(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.requirement === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requirement' },
        message: "must have required property '" + 'requirement' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.evidence === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'evidence' },
        message: "must have required property '" + 'evidence' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.notApplicable === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'notApplicable' },
        message: "must have required property '" + 'notApplicable' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.inForce === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inForce' },
        message: "must have required property '" + 'inForce' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.legalReference === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'legalReference' },
        message: "must have required property '" + 'legalReference' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.provenance === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'provenance' },
        message: "must have required property '" + 'provenance' + "'",
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (!pattern6.test(data0)) {
          const err8 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^milestone\\.[a-z0-9][a-z0-9-]{0,100}$' },
            message: 'must match pattern "' + '^milestone\\.[a-z0-9][a-z0-9-]{0,100}$' + '"',
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.title !== undefined) {
      if (
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.requirement !== undefined) {
      if (
        !validate24(data.requirement, {
          instancePath: instancePath + '/requirement',
          parentData: data,
          parentDataProperty: 'requirement',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.evidence !== undefined) {
      if (
        !validate50(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data4 = data.items
      if (Array.isArray(data4)) {
        if (data4.length > 50) {
          const err10 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data4.length < 1) {
          const err11 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate52(data4[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
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
    if (data.notApplicable !== undefined) {
      if (
        !validate55(data.notApplicable, {
          instancePath: instancePath + '/notApplicable',
          parentData: data,
          parentDataProperty: 'notApplicable',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
        errors = vErrors.length
      }
    }
    if (data.applicability !== undefined) {
      if (
        !validate57(data.applicability, {
          instancePath: instancePath + '/applicability',
          parentData: data,
          parentDataProperty: 'applicability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.inForce !== undefined) {
      if (
        !validate30(data.inForce, {
          instancePath: instancePath + '/inForce',
          parentData: data,
          parentDataProperty: 'inForce',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.interpretation !== undefined) {
      if (
        !validate61(data.interpretation, {
          instancePath: instancePath + '/interpretation',
          parentData: data,
          parentDataProperty: 'interpretation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate24(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.legalReference !== undefined) {
      let data11 = data.legalReference
      if (typeof data11 === 'string') {
        if (data11.length < 1) {
          const err13 = {
            instancePath: instancePath + '/legalReference',
            schemaPath: '#/properties/legalReference/minLength',
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
          instancePath: instancePath + '/legalReference',
          schemaPath: '#/properties/legalReference/type',
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
    if (data.provenance !== undefined) {
      if (
        !validate69(data.provenance, {
          instancePath: instancePath + '/provenance',
          parentData: data,
          parentDataProperty: 'provenance',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
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
  validate86.errors = vErrors
  return errors === 0
}
function validate77(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.level === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'level' },
        message: "must have required property '" + 'level' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.summary === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
        message: "must have required property '" + 'summary' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.requires === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requires' },
        message: "must have required property '" + 'requires' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.milestones === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'milestones' },
        message: "must have required property '" + 'milestones' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.level !== undefined) {
      let data0 = data.level
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = {
          instancePath: instancePath + '/level',
          schemaPath: '#/properties/level/type',
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
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 50 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/level',
            schemaPath: '#/properties/level/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 50 },
            message: 'must be <= 50',
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = {
            instancePath: instancePath + '/level',
            schemaPath: '#/properties/level/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
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
    if (data.title !== undefined) {
      if (
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.condition !== undefined) {
      if (
        !validate24(data.condition, {
          instancePath: instancePath + '/condition',
          parentData: data,
          parentDataProperty: 'condition',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate24(data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.requires !== undefined) {
      let data4 = data.requires
      if (Array.isArray(data4)) {
        if (data4.length > 200) {
          const err7 = {
            instancePath: instancePath + '/requires',
            schemaPath: '#/properties/requires/maxItems',
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
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate81(data4[i0], {
              instancePath: instancePath + '/requires/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/requires',
          schemaPath: '#/properties/requires/type',
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
    if (data.milestones !== undefined) {
      let data6 = data.milestones
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          const err9 = {
            instancePath: instancePath + '/milestones',
            schemaPath: '#/properties/milestones/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len1 = data6.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate86(data6[i1], {
              instancePath: instancePath + '/milestones/' + i1,
              parentData: data6,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/milestones',
          schemaPath: '#/properties/milestones/type',
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
  validate77.errors = vErrors
  return errors === 0
}
const schema25 = {
  type: 'object',
  required: ['at', 'text'],
  properties: { at: { type: 'string', minLength: 1 }, text: { $ref: '#/definitions/Text' } },
}
function validate99(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.text === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property '" + 'text' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.at !== undefined) {
      let data0 = data.at
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/minLength',
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
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
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
    if (data.text !== undefined) {
      if (
        !validate24(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
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
  validate99.errors = vErrors
  return errors === 0
}
const schema26 = {
  type: 'object',
  required: ['by', 'at', 'from', 'withdraws', 'note'],
  properties: {
    by: { type: 'string', minLength: 1 },
    at: { type: 'string', minLength: 1 },
    from: { $ref: '#/definitions/Day' },
    withdraws: { $ref: '#/definitions/Text' },
    note: { $ref: '#/definitions/Text' },
  },
}
function validate102(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.by === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'by' },
        message: "must have required property '" + 'by' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.at === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        message: "must have required property '" + 'at' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.from === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property '" + 'from' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.withdraws === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'withdraws' },
        message: "must have required property '" + 'withdraws' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.note === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'note' },
        message: "must have required property '" + 'note' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.by !== undefined) {
      let data0 = data.by
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err5 = {
            instancePath: instancePath + '/by',
            schemaPath: '#/properties/by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
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
    if (data.at !== undefined) {
      let data1 = data.at
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err7 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
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
    if (data.from !== undefined) {
      if (
        !validate27(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.withdraws !== undefined) {
      if (
        !validate24(data.withdraws, {
          instancePath: instancePath + '/withdraws',
          parentData: data,
          parentDataProperty: 'withdraws',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate24(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
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
  validate102.errors = vErrors
  return errors === 0
}
const schema27 = {
  description: 'A named verdict that needs ranks of one set and criteria of another; scored like a level.',
  type: 'object',
  required: ['id', 'title', 'requirement', 'legalReference', 'requires', 'procedure', 'inForce'],
  properties: {
    id: { $ref: '#/definitions/EntryId' },
    title: { $ref: '#/definitions/Text' },
    requirement: { $ref: '#/definitions/Text' },
    legalReference: { type: 'string', minLength: 1 },
    requires: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: { $ref: '#/definitions/ConclusionRequirement' },
    },
    procedure: {
      type: 'array',
      maxItems: 50,
      items: { $ref: '#/definitions/EntryId' },
      description: 'Criteria that describe the procedure to follow; shown, not scored into the verdict.',
    },
    inForce: { $ref: '#/definitions/Window' },
  },
}
const schema28 = {
  description: 'Either a rank of a group of one set, or named criteria of a set.',
  type: 'object',
  required: ['set'],
  properties: {
    set: { $ref: '#/definitions/SetId' },
    group: { $ref: '#/definitions/EntryId' },
    rank: { $ref: '#/definitions/Rank' },
    criteria: { type: 'array', minItems: 1, maxItems: 200, items: { $ref: '#/definitions/EntryId' } },
  },
}
function validate111(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.set !== undefined) {
      if (
        !validate22(data.set, {
          instancePath: instancePath + '/set',
          parentData: data,
          parentDataProperty: 'set',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.group !== undefined) {
      if (
        !validate37(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.rank !== undefined) {
      if (
        !validate42(data.rank, {
          instancePath: instancePath + '/rank',
          parentData: data,
          parentDataProperty: 'rank',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
        errors = vErrors.length
      }
    }
    if (data.criteria !== undefined) {
      let data3 = data.criteria
      if (Array.isArray(data3)) {
        if (data3.length > 200) {
          const err1 = {
            instancePath: instancePath + '/criteria',
            schemaPath: '#/properties/criteria/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data3.length < 1) {
          const err2 = {
            instancePath: instancePath + '/criteria',
            schemaPath: '#/properties/criteria/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate37(data3[i0], {
              instancePath: instancePath + '/criteria/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/criteria',
          schemaPath: '#/properties/criteria/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
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
  validate111.errors = vErrors
  return errors === 0
}
function validate107(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.requirement === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requirement' },
        message: "must have required property '" + 'requirement' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.legalReference === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'legalReference' },
        message: "must have required property '" + 'legalReference' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.requires === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requires' },
        message: "must have required property '" + 'requires' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.procedure === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'procedure' },
        message: "must have required property '" + 'procedure' + "'",
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
    if (data.id !== undefined) {
      if (
        !validate37(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.requirement !== undefined) {
      if (
        !validate24(data.requirement, {
          instancePath: instancePath + '/requirement',
          parentData: data,
          parentDataProperty: 'requirement',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.legalReference !== undefined) {
      let data3 = data.legalReference
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + '/legalReference',
            schemaPath: '#/properties/legalReference/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
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
          instancePath: instancePath + '/legalReference',
          schemaPath: '#/properties/legalReference/type',
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
    if (data.requires !== undefined) {
      let data4 = data.requires
      if (Array.isArray(data4)) {
        if (data4.length > 50) {
          const err9 = {
            instancePath: instancePath + '/requires',
            schemaPath: '#/properties/requires/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data4.length < 1) {
          const err10 = {
            instancePath: instancePath + '/requires',
            schemaPath: '#/properties/requires/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate111(data4[i0], {
              instancePath: instancePath + '/requires/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/requires',
          schemaPath: '#/properties/requires/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.procedure !== undefined) {
      let data6 = data.procedure
      if (Array.isArray(data6)) {
        if (data6.length > 50) {
          const err12 = {
            instancePath: instancePath + '/procedure',
            schemaPath: '#/properties/procedure/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        const len1 = data6.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate37(data6[i1], {
              instancePath: instancePath + '/procedure/' + i1,
              parentData: data6,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/procedure',
          schemaPath: '#/properties/procedure/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.inForce !== undefined) {
      if (
        !validate30(data.inForce, {
          instancePath: instancePath + '/inForce',
          parentData: data,
          parentDataProperty: 'inForce',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
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
  validate107.errors = vErrors
  return errors === 0
}
const schema29 = {
  description: 'The form of the periodic report (Appendix III).',
  type: 'object',
  required: ['legalReference', 'fields', 'recipients', 'signature', 'sentence', 'addressees'],
  properties: {
    legalReference: { type: 'string', minLength: 1 },
    fields: { type: 'array', maxItems: 50, items: { $ref: '#/definitions/Text' } },
    recipients: { $ref: '#/definitions/TextList' },
    signature: { $ref: '#/definitions/Text' },
    sentence: { $ref: '#/definitions/Text' },
    addressees: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['ownership', 'addressee'],
        properties: {
          ownership: { type: 'string', minLength: 1 },
          addressee: { $ref: '#/definitions/Text' },
        },
      },
    },
  },
}
function validate120(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.legalReference === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'legalReference' },
        message: "must have required property '" + 'legalReference' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.fields === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
        message: "must have required property '" + 'fields' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.recipients === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'recipients' },
        message: "must have required property '" + 'recipients' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.signature === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signature' },
        message: "must have required property '" + 'signature' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.sentence === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sentence' },
        message: "must have required property '" + 'sentence' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.addressees === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'addressees' },
        message: "must have required property '" + 'addressees' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.legalReference !== undefined) {
      let data0 = data.legalReference
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err6 = {
            instancePath: instancePath + '/legalReference',
            schemaPath: '#/properties/legalReference/minLength',
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
          instancePath: instancePath + '/legalReference',
          schemaPath: '#/properties/legalReference/type',
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
    if (data.fields !== undefined) {
      let data1 = data.fields
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err8 = {
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate24(data1[i0], {
              instancePath: instancePath + '/fields/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
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
    if (data.recipients !== undefined) {
      if (
        !validate50(data.recipients, {
          instancePath: instancePath + '/recipients',
          parentData: data,
          parentDataProperty: 'recipients',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors)
        errors = vErrors.length
      }
    }
    if (data.signature !== undefined) {
      if (
        !validate24(data.signature, {
          instancePath: instancePath + '/signature',
          parentData: data,
          parentDataProperty: 'signature',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.sentence !== undefined) {
      if (
        !validate24(data.sentence, {
          instancePath: instancePath + '/sentence',
          parentData: data,
          parentDataProperty: 'sentence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.addressees !== undefined) {
      let data6 = data.addressees
      if (Array.isArray(data6)) {
        if (data6.length > 50) {
          const err10 = {
            instancePath: instancePath + '/addressees',
            schemaPath: '#/properties/addressees/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        const len1 = data6.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1]
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            if (data7.ownership === undefined) {
              const err11 = {
                instancePath: instancePath + '/addressees/' + i1,
                schemaPath: '#/properties/addressees/items/required',
                keyword: 'required',
                params: { missingProperty: 'ownership' },
                message: "must have required property '" + 'ownership' + "'",
              }
              if (vErrors === null) {
                vErrors = [err11]
              } else {
                vErrors.push(err11)
              }
              errors++
            }
            if (data7.addressee === undefined) {
              const err12 = {
                instancePath: instancePath + '/addressees/' + i1,
                schemaPath: '#/properties/addressees/items/required',
                keyword: 'required',
                params: { missingProperty: 'addressee' },
                message: "must have required property '" + 'addressee' + "'",
              }
              if (vErrors === null) {
                vErrors = [err12]
              } else {
                vErrors.push(err12)
              }
              errors++
            }
            if (data7.ownership !== undefined) {
              let data8 = data7.ownership
              if (typeof data8 === 'string') {
                if (data8.length < 1) {
                  const err13 = {
                    instancePath: instancePath + '/addressees/' + i1 + '/ownership',
                    schemaPath: '#/properties/addressees/items/properties/ownership/minLength',
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
                  instancePath: instancePath + '/addressees/' + i1 + '/ownership',
                  schemaPath: '#/properties/addressees/items/properties/ownership/type',
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
            if (data7.addressee !== undefined) {
              if (
                !validate24(data7.addressee, {
                  instancePath: instancePath + '/addressees/' + i1 + '/addressee',
                  parentData: data7,
                  parentDataProperty: 'addressee',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/addressees/' + i1,
              schemaPath: '#/properties/addressees/items/type',
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
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/addressees',
          schemaPath: '#/properties/addressees/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err17]
    } else {
      vErrors.push(err17)
    }
    errors++
  }
  validate120.errors = vErrors
  return errors === 0
}
const pattern1 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u')
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="tt54-criteria-set" */ let vErrors = null
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
    if (data.version === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        message: "must have required property '" + 'version' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.title === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.instrument === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'instrument' },
        message: "must have required property '" + 'instrument' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.checkedOn === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'checkedOn' },
        message: "must have required property '" + 'checkedOn' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.coverage === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'coverage' },
        message: "must have required property '" + 'coverage' + "'",
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.groups === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'groups' },
        message: "must have required property '" + 'groups' + "'",
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.levels === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'levels' },
        message: "must have required property '" + 'levels' + "'",
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.rules === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rules' },
        message: "must have required property '" + 'rules' + "'",
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.format !== undefined) {
      if ('tt54-criteria-set' !== data.format) {
        const err11 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 'tt54-criteria-set' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.formatVersion !== undefined) {
      if (1 !== data.formatVersion) {
        const err12 = {
          instancePath: instancePath + '/formatVersion',
          schemaPath: '#/properties/formatVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.version !== undefined) {
      let data3 = data.version
      if (typeof data3 === 'string') {
        if (!pattern1.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
            message: 'must match pattern "' + '^[0-9]+\\.[0-9]+\\.[0-9]+$' + '"',
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
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
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
        !validate24(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (data.instrument !== undefined) {
      let data5 = data.instrument
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.number === undefined) {
          const err15 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'number' },
            message: "must have required property '" + 'number' + "'",
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (data5.title === undefined) {
          const err16 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'title' },
            message: "must have required property '" + 'title' + "'",
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        if (data5.issued === undefined) {
          const err17 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'issued' },
            message: "must have required property '" + 'issued' + "'",
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        if (data5.issuer === undefined) {
          const err18 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'issuer' },
            message: "must have required property '" + 'issuer' + "'",
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (data5.inForce === undefined) {
          const err19 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'inForce' },
            message: "must have required property '" + 'inForce' + "'",
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        if (data5.replacedBy === undefined) {
          const err20 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'replacedBy' },
            message: "must have required property '" + 'replacedBy' + "'",
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        if (data5.source === undefined) {
          const err21 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/required',
            keyword: 'required',
            params: { missingProperty: 'source' },
            message: "must have required property '" + 'source' + "'",
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        if (data5.number !== undefined) {
          let data6 = data5.number
          if (typeof data6 === 'string') {
            if (data6.length < 1) {
              const err22 = {
                instancePath: instancePath + '/instrument/number',
                schemaPath: '#/properties/instrument/properties/number/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
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
              instancePath: instancePath + '/instrument/number',
              schemaPath: '#/properties/instrument/properties/number/type',
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
        if (data5.title !== undefined) {
          if (
            !validate24(data5.title, {
              instancePath: instancePath + '/instrument/title',
              parentData: data5,
              parentDataProperty: 'title',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
            errors = vErrors.length
          }
        }
        if (data5.issued !== undefined) {
          if (
            !validate27(data5.issued, {
              instancePath: instancePath + '/instrument/issued',
              parentData: data5,
              parentDataProperty: 'issued',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
            errors = vErrors.length
          }
        }
        if (data5.issuer !== undefined) {
          if (
            !validate24(data5.issuer, {
              instancePath: instancePath + '/instrument/issuer',
              parentData: data5,
              parentDataProperty: 'issuer',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
            errors = vErrors.length
          }
        }
        if (data5.signer !== undefined) {
          if (typeof data5.signer !== 'string') {
            const err24 = {
              instancePath: instancePath + '/instrument/signer',
              schemaPath: '#/properties/instrument/properties/signer/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err24]
            } else {
              vErrors.push(err24)
            }
            errors++
          }
        }
        if (data5.inForce !== undefined) {
          if (
            !validate30(data5.inForce, {
              instancePath: instancePath + '/instrument/inForce',
              parentData: data5,
              parentDataProperty: 'inForce',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
            errors = vErrors.length
          }
        }
        if (data5.replacedBy !== undefined) {
          let data12 = data5.replacedBy
          if (typeof data12 !== 'string' && data12 !== null) {
            const err25 = {
              instancePath: instancePath + '/instrument/replacedBy',
              schemaPath: '#/properties/instrument/properties/replacedBy/type',
              keyword: 'type',
              params: { type: schema6.properties.instrument.properties.replacedBy.type },
              message: 'must be string,null',
            }
            if (vErrors === null) {
              vErrors = [err25]
            } else {
              vErrors.push(err25)
            }
            errors++
          }
        }
        if (data5.replaces !== undefined) {
          let data13 = data5.replaces
          if (Array.isArray(data13)) {
            const len0 = data13.length
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data13[i0] !== 'string') {
                const err26 = {
                  instancePath: instancePath + '/instrument/replaces/' + i0,
                  schemaPath: '#/properties/instrument/properties/replaces/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
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
              instancePath: instancePath + '/instrument/replaces',
              schemaPath: '#/properties/instrument/properties/replaces/type',
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
        if (data5.source !== undefined) {
          if (
            !validate24(data5.source, {
              instancePath: instancePath + '/instrument/source',
              parentData: data5,
              parentDataProperty: 'source',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/instrument',
          schemaPath: '#/properties/instrument/type',
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
    if (data.checkedOn !== undefined) {
      if (
        !validate27(data.checkedOn, {
          instancePath: instancePath + '/checkedOn',
          parentData: data,
          parentDataProperty: 'checkedOn',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
        errors = vErrors.length
      }
    }
    if (data.coverage !== undefined) {
      let data17 = data.coverage
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        if (data17.official === undefined) {
          const err29 = {
            instancePath: instancePath + '/coverage',
            schemaPath: '#/properties/coverage/required',
            keyword: 'required',
            params: { missingProperty: 'official' },
            message: "must have required property '" + 'official' + "'",
          }
          if (vErrors === null) {
            vErrors = [err29]
          } else {
            vErrors.push(err29)
          }
          errors++
        }
        if (data17.official !== undefined) {
          let data18 = data17.official
          if (
            !(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) &&
            data18 !== null
          ) {
            const err30 = {
              instancePath: instancePath + '/coverage/official',
              schemaPath: '#/properties/coverage/properties/official/type',
              keyword: 'type',
              params: { type: schema6.properties.coverage.properties.official.type },
              message: 'must be integer,null',
            }
            if (vErrors === null) {
              vErrors = [err30]
            } else {
              vErrors.push(err30)
            }
            errors++
          }
          if (typeof data18 == 'number' && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err31 = {
                instancePath: instancePath + '/coverage/official',
                schemaPath: '#/properties/coverage/properties/official/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              }
              if (vErrors === null) {
                vErrors = [err31]
              } else {
                vErrors.push(err31)
              }
              errors++
            }
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/coverage',
          schemaPath: '#/properties/coverage/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err32]
        } else {
          vErrors.push(err32)
        }
        errors++
      }
    }
    if (data.groups !== undefined) {
      let data19 = data.groups
      if (Array.isArray(data19)) {
        if (data19.length > 200) {
          const err33 = {
            instancePath: instancePath + '/groups',
            schemaPath: '#/properties/groups/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err33]
          } else {
            vErrors.push(err33)
          }
          errors++
        }
        if (data19.length < 1) {
          const err34 = {
            instancePath: instancePath + '/groups',
            schemaPath: '#/properties/groups/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err34]
          } else {
            vErrors.push(err34)
          }
          errors++
        }
        const len1 = data19.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate36(data19[i1], {
              instancePath: instancePath + '/groups/' + i1,
              parentData: data19,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err35]
        } else {
          vErrors.push(err35)
        }
        errors++
      }
    }
    if (data.levels !== undefined) {
      let data21 = data.levels
      if (Array.isArray(data21)) {
        if (data21.length > 50) {
          const err36 = {
            instancePath: instancePath + '/levels',
            schemaPath: '#/properties/levels/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err36]
          } else {
            vErrors.push(err36)
          }
          errors++
        }
        const len2 = data21.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate77(data21[i2], {
              instancePath: instancePath + '/levels/' + i2,
              parentData: data21,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/levels',
          schemaPath: '#/properties/levels/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err37]
        } else {
          vErrors.push(err37)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      let data23 = data.rules
      if (Array.isArray(data23)) {
        if (data23.length > 200) {
          const err38 = {
            instancePath: instancePath + '/rules',
            schemaPath: '#/properties/rules/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err38]
          } else {
            vErrors.push(err38)
          }
          errors++
        }
        const len3 = data23.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate99(data23[i3], {
              instancePath: instancePath + '/rules/' + i3,
              parentData: data23,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
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
    if (data.amendments !== undefined) {
      let data25 = data.amendments
      if (Array.isArray(data25)) {
        if (data25.length > 200) {
          const err40 = {
            instancePath: instancePath + '/amendments',
            schemaPath: '#/properties/amendments/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
            message: 'must NOT have more than 200 items',
          }
          if (vErrors === null) {
            vErrors = [err40]
          } else {
            vErrors.push(err40)
          }
          errors++
        }
        const len4 = data25.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate102(data25[i4], {
              instancePath: instancePath + '/amendments/' + i4,
              parentData: data25,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + '/amendments',
          schemaPath: '#/properties/amendments/type',
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
    if (data.conclusions !== undefined) {
      let data27 = data.conclusions
      if (Array.isArray(data27)) {
        if (data27.length > 50) {
          const err42 = {
            instancePath: instancePath + '/conclusions',
            schemaPath: '#/properties/conclusions/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
            message: 'must NOT have more than 50 items',
          }
          if (vErrors === null) {
            vErrors = [err42]
          } else {
            vErrors.push(err42)
          }
          errors++
        }
        const len5 = data27.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate107(data27[i5], {
              instancePath: instancePath + '/conclusions/' + i5,
              parentData: data27,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + '/conclusions',
          schemaPath: '#/properties/conclusions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err43]
        } else {
          vErrors.push(err43)
        }
        errors++
      }
    }
    if (data.reportForm !== undefined) {
      if (
        !validate120(data.reportForm, {
          instancePath: instancePath + '/reportForm',
          parentData: data,
          parentDataProperty: 'reportForm',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err44 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err44]
    } else {
      vErrors.push(err44)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
