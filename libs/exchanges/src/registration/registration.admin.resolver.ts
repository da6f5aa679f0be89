import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { AttendanceQueries } from '../attendance/attendance.queries.js';
import { SyncCheckInsInput } from '../attendance/check-in.inputs.js';
import { ExchangeAttendance, RosterPerson, StampResult } from '../attendance/check-in.types.js';
import { CheckIns } from '../attendance/check-ins.service.js';
import { RegisterAtDeskInput, RegistrationsArgs, SetQuotaInput, WithdrawRegistrationInput } from './registration.inputs.js';
import { RegistrationQueries } from './registration.queries.js';
import { DeskQuota, DeskRegistration, DeskRegistrationPage } from './registration.types.js';
import { Registrations } from './registrations.service.js';

/** At the desk: who comes, and who came. */
@Resolver()
export class RegistrationAdminResolver {
  constructor(
    private readonly queries: RegistrationQueries,
    private readonly attendance: AttendanceQueries,
    private readonly registrations: Registrations,
    private readonly checkIns: CheckIns,
  ) {}

  @Requires('exchange.manage')
  @Query(() => DeskRegistrationPage, { description: 'Inscripciones de un intercambio, en el orden en que llegaron.' })
  exchangeRegistrations(@Args() args: RegistrationsArgs): Promise<Page<DeskRegistration>> {
    return this.queries.page(args);
  }

  @Requires('exchange.manage')
  @Query(() => [DeskQuota], { description: 'Cupos de un intercambio, primero donde hay quien espera.' })
  exchangeQuotas(@IdArg('exchangeId') exchangeId: string): Promise<DeskQuota[]> {
    return this.queries.quotas(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => [RosterPerson], { description: 'La lista que un teléfono guarda para leer credenciales sin red.' })
  exchangeRoster(@IdArg('exchangeId') exchangeId: string): Promise<RosterPerson[]> {
    return this.attendance.roster(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => ExchangeAttendance, { nullable: true, description: 'Asistencia por día y por momento, por región, tipo de instancia y cargo.' })
  exchangeAttendance(@IdArg('exchangeId') exchangeId: string): Promise<ExchangeAttendance | null> {
    return this.attendance.attendance(exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Inscribe a alguien que no tiene cuenta o no pudo hacerlo.' })
  async registerAtDesk(@CurrentViewer() viewer: Viewer, @Args('input') input: RegisterAtDeskInput): Promise<boolean> {
    await this.registrations.registerAtDesk(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Retira una inscripción: su lugar pasa a quien espera.' })
  async withdrawRegistration(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawRegistrationInput): Promise<boolean> {
    await this.registrations.withdrawAtDesk(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => [DeskQuota], { description: 'Fija los lugares de una instancia; si hay más, su lista de espera avanza.' })
  async setExchangeQuota(@CurrentViewer() viewer: Viewer, @Args('input') input: SetQuotaInput): Promise<DeskQuota[]> {
    await this.registrations.setQuota(viewer, input);
    return this.queries.quotas(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => [StampResult], { description: 'Recibe lo que un teléfono leyó, también sin red; ninguna lectura cuenta dos veces.' })
  syncCheckIns(@CurrentViewer() viewer: Viewer, @Args('input') input: SyncCheckInsInput): Promise<StampResult[]> {
    return this.checkIns.sync(viewer, input);
  }
}
