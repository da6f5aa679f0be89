import { Module } from '@nestjs/common';
import { Compilers } from './compilers.js';
import { Documents } from './documents.service.js';

@Module({ providers: [Documents, Compilers], exports: [Documents] })
export class DocumentsModule {}
