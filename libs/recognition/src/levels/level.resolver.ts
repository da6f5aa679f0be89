import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@lib/platform';
import { MemberLevel } from './level.types.js';
import { Levels } from './levels.service.js';

@Resolver()
export class LevelResolver {
  constructor(private readonly levels: Levels) {}

  @Public()
  @Query(() => [MemberLevel], { description: 'Los niveles que rigen hoy, del primero al más alto' })
  memberLevels(): Promise<MemberLevel[]> {
    return this.levels.inForce();
  }
}
