import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@lib/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { OWN_TRANSACTION } from '../access/decorators.js';
import { DenialAudit } from '../access/denial-audit.js';
import { Database } from '../database/database.js';

/** The place where transactions are opened: one per top-level field of a mutation, committed before the answer. */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly audit: DenialAudit,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    return from(this.run(context, next));
  }

  private async run(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    try {
      return await (this.opensTransaction(context) ? this.database.transaction(work) : work());
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'FORBIDDEN') await this.audit.denied(context, error.code);
      throw error;
    }
  }

  private opensTransaction(context: ExecutionContext): boolean {
    const info = context.getArgByIndex<GraphQLResolveInfo>(3);
    return info.parentType.name === 'Mutation' && !this.reflector.get<boolean>(OWN_TRANSACTION, context.getHandler());
  }
}
