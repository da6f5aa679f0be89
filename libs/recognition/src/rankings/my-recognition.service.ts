import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { levelFor, levelSteps, nextLevel, type Level } from '../levels/level.rules.js';
import { STAFF_AWARD } from '../points/points.queries.js';
import { entryOf } from '../points/points.service.js';
import { Seasons } from '../seasons/seasons.service.js';
import { myRecognitionStatement } from './my-recognition.queries.js';
import type { LevelStep, MemberLevelName, MyRecognition, NextLevel } from './my-recognition.types.js';

type Named = { kind: string; name: string };
type Row = Omit<MyRecognition, 'level' | 'levelName' | 'nextLevel' | 'latest' | 'steps' | 'kindsDone' | 'kindsAhead'> & {
  rules: Named[];
  kinds: string[];
  levels: Level[] | null;
  latest: Parameters<typeof entryOf>[0][];
};

@Injectable()
export class MyRecognitions {
  constructor(
    private readonly db: Database,
    private readonly seasons: Seasons,
  ) {}

  /** @throws DomainError SEASON_NOT_FOUND */
  async of(memberId: string, season: string | null): Promise<MyRecognition> {
    const { kinds, levels, latest, rules, ...row } = await this.seasons.reading(season, () =>
      this.db.one<Row>(myRecognitionStatement(season, this.seasons.today(), memberId)),
    );
    const standing = { points: row.points, kinds: kinds.filter((kind) => kind !== STAFF_AWARD) };
    const level = levelFor(standing, levels ?? []);
    return {
      ...row,
      level: (level?.level ?? null) as MemberLevelName | null,
      levelName: level?.name ?? null,
      nextLevel: nextLevel(standing, levels ?? []) as NextLevel | null,
      steps: levelSteps(standing, levels ?? []) as LevelStep[],
      kindsDone: rules.filter(({ kind }) => standing.kinds.includes(kind)).map(({ name }) => name),
      kindsAhead: rules.filter(({ kind }) => !standing.kinds.includes(kind)).map(({ name }) => name),
      latest: latest.map(entryOf),
    };
  }
}
