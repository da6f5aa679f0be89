import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { AnnulAttendanceInput } from '../attendance/check-in.inputs.js';
import { CheckIns } from '../attendance/check-ins.service.js';
import { Arrivals } from './arrivals.service.js';
import { DoorQueries } from './door.queries.js';
import { Arrival, DoorIged, SettleArrivalInput, SettledArrival, UnsettleArrivalInput } from './door.types.js';
import { UndoneArrivals } from './undone-arrivals.service.js';

/** At the desk: what happened at the door that somebody must decide. */
@Resolver()
export class DoorAdminResolver {
  constructor(
    private readonly queries: DoorQueries,
    private readonly door: Arrivals,
    private readonly undone: UndoneArrivals,
    private readonly checkIns: CheckIns,
  ) {}

  @Requires('exchange.manage')
  @Query(() => [Arrival], { description: 'Quienes llegaron sin estar en la lista y esperan que se diga quiénes son.' })
  arrivals(@IdArg('exchangeId') exchangeId: string): Promise<Arrival[]> {
    return this.queries.arrivals(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => [SettledArrival], { description: 'Lo que se decidió de quienes llegaron sin estar en la lista, lo último primero.' })
  settledArrivals(@IdArg('exchangeId') exchangeId: string): Promise<SettledArrival[]> {
    return this.queries.settled(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => [DoorIged], { description: 'Instancias que pueden llegar a la puerta, con sus lugares.' })
  doorIgeds(@IdArg('exchangeId') exchangeId: string): Promise<DoorIged[]> {
    return this.queries.igeds(exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => [Arrival], { description: 'Dice quién es alguien que llegó sin inscripción; su asistencia se une sin contarse dos veces.' })
  async settleArrival(@CurrentViewer() viewer: Viewer, @Args('input') input: SettleArrivalInput): Promise<Arrival[]> {
    return this.queries.arrivals(await this.door.settle(viewer, input));
  }

  @Requires('exchange.manage')
  @Mutation(() => [SettledArrival], { description: 'Deshace quién se dijo que es alguien que llegó sin inscripción: cada persona vuelve a tener lo que se leyó de ella.' })
  async unsettleArrival(@CurrentViewer() viewer: Viewer, @Args('input') input: UnsettleArrivalInput): Promise<SettledArrival[]> {
    return this.queries.settled(await this.undone.undo(viewer, input));
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Deshace el ingreso de una persona un día; lo leído queda anotado.' })
  async annulAttendance(@CurrentViewer() viewer: Viewer, @Args('input') input: AnnulAttendanceInput): Promise<boolean> {
    await this.checkIns.undoDay(viewer, input);
    return true;
  }
}
