import { Module } from '@nestjs/common';
import { CompilerThreads } from './compiler-threads.js';
import { Documents } from './documents.service.js';

@Module({ providers: [Documents, CompilerThreads], exports: [Documents] })
export class DocumentsModule {}
