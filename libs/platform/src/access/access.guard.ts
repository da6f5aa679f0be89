import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defineErrors } from '@lib/kernel';
import type { FastifyReply } from 'fastify';
import { ACCESS_RULE, type AccessRule } from './decorators.js';
import { DenialAudit } from './denial-audit.js';
import { RequestScopes } from './request-scopes.js';
import { opensDuringEnrolment, requestOf, type GraphqlContext, type RequestScope } from './request-viewer.js';

export const accessErrors = defineErrors({
  UNAUTHENTICATED: { kind: 'UNAUTHENTICATED', es: 'Inicia sesión para continuar.' },
  FORBIDDEN: { kind: 'FORBIDDEN', es: 'Tu cuenta no tiene permiso para hacer esto.' },
  SECOND_FACTOR_REQUIRED: { kind: 'FORBIDDEN', es: 'Tu rol necesita el ingreso en dos pasos. Actívalo y podrás continuar.' },
});

/** The one guard of both doors and of every controller: what declares nothing is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly scopes: RequestScopes,
    private readonly audit: DenialAudit,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
    const scope = this.scopeOf(context);
    return rule?.kind === 'public' || this.mayEnter(context, scope, rule?.permission);
  }

  private async mayEnter(context: ExecutionContext, scope: RequestScope, permission: string | undefined): Promise<boolean> {
    const viewer = await scope.holder();
    const stranger = !viewer || viewer.audience !== scope.audience;
    const may = !stranger && permission !== undefined && viewer.permissions.has(permission);
    const early = may && viewer.mustEnrol === true && !opensDuringEnrolment(context);
    if (may && !early) return true;
    const refusal = stranger ? accessErrors.UNAUTHENTICATED() : early ? accessErrors.SECOND_FACTOR_REQUIRED() : accessErrors.FORBIDDEN();
    await this.audit.denied(context, refusal.code);
    throw refusal;
  }

  private scopeOf(context: ExecutionContext): RequestScope {
    if (context.getType<string>() === 'graphql') return context.getArgByIndex<GraphqlContext>(2).scope;
    return this.scopes.ofPage(requestOf(context), context.switchToHttp().getResponse<FastifyReply>());
  }
}
