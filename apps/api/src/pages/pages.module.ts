import { Module } from '@nestjs/common';
import { FiguresModule } from '@lib/figures';
import { PageAnswers } from './page-answers.js';
import { PagesController } from './pages.controller.js';

/** Pages of the portal that the server renders. Import it last: its address is whatever no one else answers. */
@Module({ imports: [FiguresModule], controllers: [PagesController], providers: [PageAnswers] })
export class PagesModule {}
