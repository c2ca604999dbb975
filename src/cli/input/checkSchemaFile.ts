/** A place in a schema that is wrong. The words live in the locales, under `schemaProblem`. */
export interface SchemaFileProblem {
  code: string
  /** JSON pointer into the schema. */
  path: string
  /** The name, pattern or reference concerned. */
  subject: string
}

type Node = Readonly<Record<string, unknown>>

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What is wrong with a JSON Schema of ours, without compiling it: a dialect, an id and a format of its own; every `$ref`
 * points to a definition in the same file or in a file beside it; every `type` exists, every `pattern` is a regular expression, every required
 * member of an object is described.
 * @param schema the schema as read
 * @param beside the schema in a file beside it, by its name; undefined when there is none
 */
export function checkSchemaFile(
  schema: Node,
  beside: (file: string) => Node | undefined,
): SchemaFileProblem[] {
  const problems: SchemaFileProblem[] = []
  const report = (code: string, path: string, subject: unknown): void => {
    problems.push({ code, path, subject: String(subject) })
  }
  if (!String(schema.$schema).startsWith('http://json-schema.org/draft-07/schema'))
    report('schema-dialect', '/$schema', schema.$schema ?? '')
  if (typeof schema.$id !== 'string' || schema.$id === '') report('schema-id', '/$id', '')
  const format = isNode(schema.properties) ? schema.properties.format : undefined
  // A file without a type only holds definitions that others refer to.
  const isFormat = schema.type !== undefined
  if (isFormat && (!isNode(format) || format.const !== schema.$id))
    report('schema-format', '/properties/format/const', schema.$id ?? '')
  const isThere = (reference: string): boolean => {
    const [file = '', name = ''] = reference.split('#/definitions/')
    const definitions = file === '' ? schema.definitions : beside(file)?.definitions
    return isNode(definitions) && Object.hasOwn(definitions, name)
  }

  const visit = (node: unknown, path: string): void => {
    if (!isNode(node)) return
    const { $ref, type, pattern, required, properties } = node
    if (typeof $ref === 'string' && !isThere($ref)) report('schema-ref', `${path}/$ref`, $ref)
    for (const name of type === undefined ? [] : [type].flat())
      if (!TYPES.includes(name as string)) report('schema-type', `${path}/type`, name)
    if (typeof pattern === 'string' && !isPattern(pattern))
      report('schema-pattern', `${path}/pattern`, pattern)
    for (const name of isNode(properties) && Array.isArray(required) ? required : [])
      if (!Object.hasOwn(properties as Node, String(name)))
        report('schema-required', `${path}/required`, name)
    visitAll(properties, `${path}/properties`)
    visitAll(node.definitions, `${path}/definitions`)
    for (const key of ['items', 'additionalProperties', 'not', 'if', 'then', 'else'])
      visit(node[key], `${path}/${key}`)
    for (const key of ['oneOf', 'anyOf', 'allOf']) visitAll(node[key], `${path}/${key}`)
  }
  const visitAll = (nodes: unknown, path: string): void => {
    if (typeof nodes !== 'object' || nodes === null) return
    for (const [key, node] of Object.entries(nodes)) visit(node, `${path}/${key}`)
  }
  visit(schema, '')
  return problems
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}
