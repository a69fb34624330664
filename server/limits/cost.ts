/**
 * How much one operation may ask for. Each field counts once for every parent that it can have; a list counts as long as its
 * `first` allows. Sizes are read after variables have their values, so a variable cannot hide a large page.
 */
import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { clamp } from '../page.ts'

/** The most an operation may cost. A page of 100 statements with all parts costs about 6,000. */
export const costLimit = 60_000
/** How long lists without `first` are taken to be. Few are longer. */
const plainList = 6

type Scope = { variables: Record<string, unknown>; fragments: Map<string, FragmentDefinitionNode> }

const holdsList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

function sizeOf(field: FieldNode, parent: GraphQLObjectType, scope: Scope): number {
  const definition = parent.getFields()[field.name.value]
  if (!definition) return 1
  const first = definition.args.find((a) => a.name === 'first')
  if (!first) return holdsList(definition.type) && !isLeafType(getNamedType(definition.type)) ? plainList : 1
  const given = field.arguments?.find((a) => a.name.value === 'first')?.value
  if (given?.kind === Kind.INT) return clamp(Number(given.value))
  if (given?.kind === Kind.VARIABLE && typeof scope.variables[given.name.value] === 'number')
    return clamp(scope.variables[given.name.value] as number)
  return clamp(first.defaultValue as number | undefined)
}

function costOf(set: SelectionSetNode, parent: GraphQLObjectType, times: number, scope: Scope): number {
  let cost = 0
  for (const node of set.selections) {
    if (cost > costLimit) return cost
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = scope.fragments.get(node.name.value)
      if (fragment) cost += costOf(fragment.selectionSet, parent, times, scope)
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(node.selectionSet, parent, times, scope)
    } else {
      cost += times
      const type = getNamedType(parent.getFields()[node.name.value]?.type)
      // `nodes` and `edges` are as long as their connection, which has been counted.
      const page = parent.name.endsWith('Connection') ? 1 : sizeOf(node, parent, scope)
      if (node.selectionSet && isObjectType(type) && !type.name.startsWith('__'))
        cost += costOf(node.selectionSet, type, times * page, scope)
    }
  }
  return cost
}

/** Values that variables have where the caller sends none. */
function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = operation.variableDefinitions ?? []
  return Object.fromEntries(given.flatMap((v) => (v.defaultValue ? [[v.variable.name.value, valueFromASTUntyped(v.defaultValue)]] : [])))
}

/** The cost of the operation that is about to run. */
export function operationCost(args: ExecutionArgs): number {
  const definitions = args.document.definitions
  const operations = definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
  const operation = operations.find((o) => !args.operationName || o.name?.value === args.operationName)
  const root = args.schema.getQueryType()
  if (!operation || !root) return 0
  const fragments = new Map(definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])))
  const variables = { ...defaultsOf(operation), ...args.variableValues }
  return costOf(operation.selectionSet, root, 1, { variables, fragments })
}

/** Refuses an operation that costs too much, before anything is read. */
export const costPlugin: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const cost = operationCost(args)
    if (cost <= costLimit) return
    const message = `The query may ask for about ${cost.toLocaleString('en')} fields; expected at most ${costLimit.toLocaleString('en')}. Ask for smaller pages or fewer levels.`
    setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: 'COST_LIMIT', http: { status: 400 } } })] })
  },
}
