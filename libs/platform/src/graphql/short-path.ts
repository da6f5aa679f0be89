import { GraphQLError, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../access/request-viewer.js';
import { log } from '../telemetry/log.js';
import type { PersistedOperations } from './persisted-operations.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => GraphqlContext;
type Compiled = { name: string | undefined; query: CompiledQuery; shared: boolean };
type Asked = { hash: string; operationName: unknown; variables: Record<string, unknown> };

/**
 * The short way of one door for the queries known at build: compiled once, executed with the same schema, context, guards and
 * pipes, without the pipeline that texts from anyone need. Answers null, and Apollo takes over, for anything that is not plainly
 * one of them and for any error: errors have one formatter.
 */
export class ShortPath {
  private readonly compiled = new Map<string, Compiled | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operations: PersistedOperations,
    private readonly contextOf: ContextOf,
  ) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    const asked = askedBy(request);
    return asked && this.execute(asked, request, reply, () => true);
  }

  /** What a visitor may ask by GET: only what is the same for all of them, and only without a cookie. */
  async shared(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    const asked = request.headers.cookie === undefined ? askedByGet(request) : null;
    return asked && this.execute(asked, request, reply, ({ shared }) => shared);
  }

  private async execute(asked: Asked, request: FastifyRequest, reply: FastifyReply, may: (found: Compiled) => boolean): Promise<string | null> {
    const compiled = this.compiledFor(asked.hash);
    if (!compiled || !may(compiled)) return null;
    if (asked.operationName != null && asked.operationName !== compiled.name) return null;
    const result = await compiled.query.query(undefined, this.contextOf(request, reply), asked.variables);
    if (result.errors?.length) return null;
    return `{"data":${JSON.stringify(result.data)}}\n`;
  }

  private compiledFor(hash: string): Compiled | null {
    let found = this.compiled.get(hash);
    if (found === undefined && this.operations.knows(hash)) {
      found = this.compile(this.operations.textOf(hash));
      this.compiled.set(hash, found);
    }
    return found ?? null;
  }

  /** Every field it asks for says so; a fragment at the root is not looked into. */
  private isShared({ selectionSet }: OperationDefinitionNode): boolean {
    const fields = this.schema.getQueryType()?.getFields() ?? {};
    return selectionSet.selections.every((one) => one.kind === 'Field' && fields[one.name.value]?.extensions.shared === true);
  }

  private compile(text: string): Compiled | null {
    try {
      const document = parse(text);
      const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
      if (operations.length !== 1 || operations[0].operation !== 'query') return null;
      const query = compileQuery(this.schema, document);
      return isCompiledQuery(query) ? { name: operations[0].name?.value, query, shared: this.isShared(operations[0]) } : null;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      log.warn({ err: error }, 'a persisted query does not fit the schema');
      return null;
    }
  }
}

/** The shape that Apollo knows too: ?operationName=…&variables={…}&extensions={…} */
function askedByGet({ query }: FastifyRequest): Asked | null {
  if (!isRecord(query) || query.query !== undefined) return null;
  const [extensions, variables] = [parsed(query.extensions), parsed(query.variables ?? '{}')];
  return isRecord(variables) ? askedIn({ extensions, variables, operationName: query.operationName }) : null;
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A JSON post with a hash and no text: the shape in which our own clients ask. */
function askedBy({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json') || !acceptsJson(headers.accept)) return null;
  return isRecord(body) ? askedIn(body) : null;
}

function askedIn(body: Record<string, unknown>): Asked | null {
  if (body.query != null || !isRecord(body.extensions)) return null;
  const persisted = body.extensions.persistedQuery;
  if (!isRecord(persisted) || persisted.version !== 1 || typeof persisted.sha256Hash !== 'string') return null;
  const variables = body.variables ?? {};
  return isRecord(variables) ? { hash: persisted.sha256Hash, operationName: body.operationName, variables } : null;
}

function acceptsJson(accept: string | undefined): boolean {
  return accept === undefined || accept === '*/*' || accept === 'application/json';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
