// Prints the TypeScript types of GraphQL documents: results, variables, enums and inputs.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
} from 'graphql';

const SCALARS = { ID: 'string', String: 'string', DateTime: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' };

function leaf(type, used) {
  if (isScalarType(type)) return SCALARS[type.name] ?? 'unknown';
  used.add(type.name);
  return type.name;
}

/** Wraps the printed named type in the lists and nulls of `type`. */
function wrap(type, printed) {
  if (isNonNullType(type)) return wrapNullable(type.ofType, printed);
  return `${wrapNullable(type, printed)} | null`;
}

function wrapNullable(type, printed) {
  if (!isListType(type)) return printed;
  const inner = wrap(type.ofType, printed);
  return inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`;
}

export function resultType(parent, selectionSet, used) {
  const spreads = [];
  const fields = [];
  for (const selection of selectionSet.selections) {
    if (selection.kind === 'FragmentSpread') {
      const name = `${selection.name.value}Fragment`;
      used.add(name);
      spreads.push(name);
      continue;
    }
    if (selection.kind !== 'Field') throw new Error('Inline fragments are not printed: the contract has no unions.');
    const field = parent.getFields()[selection.name.value];
    const named = getNamedType(field.type);
    const printed = selection.selectionSet ? resultType(named, selection.selectionSet, used) : leaf(named, used);
    fields.push(`${selection.alias?.value ?? field.name}: ${wrap(field.type, printed)}`);
  }
  if (fields.length > 0) spreads.push(`{ ${fields.join('; ')} }`);
  return spreads.length === 1 ? spreads[0] : `(${spreads.join(' & ')})`;
}

export function variablesType(schema, definitions, used) {
  const fields = (definitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type);
    const optional = !isNonNullType(type) || definition.defaultValue;
    return `${definition.variable.name.value}${optional ? '?' : ''}: ${wrap(type, leaf(getNamedType(type), used))}`;
  });
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Record<string, never>';
}

/** Enums and inputs that are reachable from the names in `used`. */
export function schemaTypes(schema, used) {
  const done = new Map();
  const queue = [...used];
  while (queue.length > 0) {
    const type = schema.getType(queue.shift());
    if (!type || done.has(type.name)) continue;
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => `'${value.name}'`);
      done.set(type.name, `export type ${type.name} = ${values.join(' | ')};`);
    }
    if (isInputObjectType(type)) {
      const inner = new Set();
      const fields = Object.values(type.getFields()).map((field) => {
        const optional = !isNonNullType(field.type);
        return `  ${field.name}${optional ? '?' : ''}: ${wrap(field.type, leaf(getNamedType(getNullableType(field.type)), inner))};`;
      });
      done.set(type.name, `export type ${type.name} = {\n${fields.join('\n')}\n};`);
      queue.push(...inner);
    }
  }
  return [...done.keys()].sort().map((name) => done.get(name));
}
