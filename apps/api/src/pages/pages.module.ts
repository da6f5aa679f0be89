import { Module } from '@nestjs/common';

/** Pages of the portal that the server renders. */
@Module({})
export class PagesModule {}
