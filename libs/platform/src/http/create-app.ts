import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { ReferenceDataRunner } from '../database/reference-data.runner.js';
import { NestLogger } from '../telemetry/nest-logger.js';
import { fastifyAdapter, prepareHttp } from './fastify.js';

/** The application with its doors open inside the process and its reference data loaded; nothing listens yet. */
export async function createApp(root: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(root, fastifyAdapter(config), {
    logger: new NestLogger(),
    abortOnError: false,
  });
  await prepareHttp(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.get(ReferenceDataRunner).run();
  return app;
}
