import { registerEnumType } from '@nestjs/graphql';

export enum PracticeOriginKind {
  INITIATIVE = 'INITIATIVE',
  CHALLENGE = 'CHALLENGE',
  TRANSFER = 'TRANSFER',
}
registerEnumType(PracticeOriginKind, { name: 'PracticeOriginKind', description: 'De dónde nació una práctica.' });
