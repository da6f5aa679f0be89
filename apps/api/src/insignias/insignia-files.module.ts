import { Module } from '@nestjs/common';
import { RecognitionModule } from '@lib/recognition';
import { CredentialsController } from './credentials.controller.js';
import { InsigniaFilesController } from './insignia-files.controller.js';

/** Plain addresses of the insignias: figures, credentials, and what a verifier asks for. */
@Module({ imports: [RecognitionModule], controllers: [CredentialsController, InsigniaFilesController] })
export class InsigniaFilesModule {}
