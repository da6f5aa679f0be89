import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { AnswerImprovementInput } from './improvement.inputs.js';
import { ImprovementAnswers } from './improvement-answers.service.js';
import { ImprovementAnswer } from './improvement.types.js';

@Resolver()
export class ImprovementResolver {
  constructor(private readonly service: ImprovementAnswers) {}

  @Requires('practice.write')
  @Mutation(() => ImprovementAnswer, { description: 'Responde, como equipo, una oportunidad de mejora publicada.' })
  answerImprovement(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerImprovementInput): Promise<ImprovementAnswer> {
    return this.service.answer(viewer, input);
  }
}
