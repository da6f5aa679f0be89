import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { DomainError } from '@lib/kernel';
import { DIST, log, type GraphqlContext } from '@lib/platform';
import type { PagePlan } from './portal-bundle.js';

/** Only the member door can write a section: this tells its schema from the other. */
const MEMBER_MARK = 'saveSection';

/** Executes the portal's own persisted queries in the process: the same text, the same guards, no second HTTP request. */
@Injectable()
export class PageAnswers {
  private readonly compiled = new Map<string, CompiledQuery>();
  private texts: Record<string, string> | undefined;
  private schema: GraphQLSchema | undefined;

  constructor(private readonly modules: ModuleRef) {}

  /** In the order of the plan; undefined where a query failed, so that the browser asks again and shows the sentence. */
  async of(plan: PagePlan, context: GraphqlContext): Promise<unknown[]> {
    return Promise.all(plan.queries.map((query) => this.answer(query, context)));
  }

  private async answer({ hash, name, variables }: PagePlan['queries'][number], context: GraphqlContext): Promise<unknown> {
    const query = this.compile(hash, name);
    if (!query) return undefined;
    const result: ExecutionResult = await query.query(undefined, context, variables);
    if (!result.errors?.length || onlyNoId(result)) return result.data;
    log.debug({ operation: name, err: result.errors[0] }, 'a page was rendered without one of its answers');
    return undefined;
  }

  private compile(hash: string, name: string): CompiledQuery | null {
    const known = this.compiled.get(hash);
    if (known) return known;
    const text = this.operations()[hash];
    if (!text) return null;
    const query = compileQuery(this.memberSchema(), parse(text), name);
    if (!isCompiledQuery(query)) return null;
    this.compiled.set(hash, query);
    return query;
  }

  private operations(): Record<string, string> {
    const file = path.join(DIST, 'operations', 'member.json');
    this.texts ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    return this.texts;
  }

  private memberSchema(): GraphQLSchema {
    const hosts = this.modules.get<GraphQLSchemaHost, GraphQLSchemaHost>(GraphQLSchemaHost, { strict: false, each: true });
    this.schema ??= hosts.map((host) => host.schema).find((schema) => schema.getMutationType()?.getFields()[MEMBER_MARK]);
    if (!this.schema) throw new Error('The member door is not open.');
    return this.schema;
  }
}

/** An address whose code is none holds nothing, as one whose code is nobody's: its answer is null, and the page says so without its script. */
const onlyNoId = ({ data, errors }: ExecutionResult): boolean =>
  Boolean(data) && (errors ?? []).every(({ originalError }) => originalError instanceof DomainError && originalError.code === 'ID_INVALID');
