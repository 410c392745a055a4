import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql'

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url))

/** The operations that an app really sends, by name, each with the fragments that it needs. */
export function documentsOf(app: 'console' | 'office' | 'site' | 'embed'): (name: string) => string {
  const directory = `${PACKAGES}${app}/src/`
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.graphql'),
  )
  const all = files.flatMap((path) => parse(readFileSync(directory + path, 'utf8')).definitions)
  const fragments = new Map(
    all.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  return (name) => {
    const operation = all.find((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name)
    if (operation === undefined) throw new Error(`${app} has no operation ${name}`)
    const needed = new Map<string, FragmentDefinitionNode>()
    const collect = (node: DocumentNode['definitions'][number]): void =>
      void visit(node, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = fragments.get(value)
          if (fragment === undefined || needed.has(value)) return
          needed.set(value, fragment)
          collect(fragment)
        },
      })
    collect(operation)
    return print({ kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] })
  }
}
