import ts from 'typescript';

export type Access = { kind: 'public' } | { kind: 'requires'; permission: string } | { kind: 'missing' };
export type Operation = { name: string; root: 'Query' | 'Mutation' | 'Subscription'; access: Access; where: string };

const roots = ['Query', 'Mutation', 'Subscription'] as const;

function decoratorsOf(method: ts.MethodDeclaration): Map<string, ts.CallExpression> {
  const calls = (ts.getDecorators(method) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
  return new Map(calls.map((call) => [call.expression.getText(), call]));
}

function nameGiven(decorator: ts.CallExpression): string | undefined {
  for (const argument of decorator.arguments) {
    if (ts.isStringLiteral(argument)) return argument.text;
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const property of argument.properties) {
      const named = ts.isPropertyAssignment(property) && property.name.getText() === 'name';
      if (named && ts.isStringLiteral(property.initializer)) return property.initializer.text;
    }
  }
  return undefined;
}

function accessOf(decorators: Map<string, ts.CallExpression>): Access {
  const permission = decorators.get('Requires')?.arguments[0];
  if (permission && ts.isStringLiteral(permission)) return { kind: 'requires', permission: permission.text };
  return decorators.has('Public') ? { kind: 'public' } : { kind: 'missing' };
}

/** The operations one resolver file declares, with what each says about who may call it. */
export function operationsIn(path: string, source: string): Operation[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true);
  const found: Operation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const decorators = decoratorsOf(node);
      const root = roots.find((each) => decorators.has(each));
      const decorator = root && decorators.get(root);
      if (root && decorator) {
        const where = `${path}:${file.getLineAndCharacterOfPosition(node.name.getStart()).line + 1}`;
        found.push({ name: nameGiven(decorator) ?? node.name.getText(), root, access: accessOf(decorators), where });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
