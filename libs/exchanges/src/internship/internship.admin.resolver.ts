import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allies } from '@lib/allies';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { CrewMate, DealCrewsInput, MoveToCrewInput } from './crew.types.js';
import { Crews } from './crews.service.js';
import { AllyPick } from './internship.types.js';

/** At the desk: who brings what to the internship, and who goes in which crew. */
@Resolver()
export class InternshipAdminResolver {
  constructor(
    private readonly crews: Crews,
    private readonly allies: Allies,
  ) {}

  @Requires('exchange.manage')
  @Query(() => [AllyPick], { description: 'Aliados del directorio, para decir quién trae un módulo.' })
  internshipAllies(): Promise<AllyPick[]> {
    return this.allies.choices();
  }

  @Requires('exchange.manage')
  @Query(() => [CrewMate], { description: 'Quién va en cada equipo de la pasantía; primero quienes no tienen uno.' })
  crewMates(@IdArg('exchangeId') exchangeId: string): Promise<CrewMate[]> {
    return this.crews.mates(exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => [CrewMate], { description: 'Reparte en equipos a quienes tienen lugar; queda anotado quién lo hizo.' })
  async dealCrews(@CurrentViewer() viewer: Viewer, @Args('input') input: DealCrewsInput): Promise<CrewMate[]> {
    await this.crews.deal(viewer, input);
    return this.crews.mates(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => [CrewMate], { description: 'Pasa a una persona a otro equipo.' })
  async moveToCrew(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveToCrewInput): Promise<CrewMate[]> {
    return this.crews.mates(await this.crews.move(viewer, input));
  }
}
