import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from './database.js';
import { REFERENCE_DATA, type ReferenceDataLoader } from './reference-data.js';

const REFERENCE_LOCK = 4_071_812;

@Injectable()
export class ReferenceDataRunner {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
  ) {}

  /** Runs each loader in a transaction of its own; starts at the same time take turns. */
  async run(): Promise<void> {
    for (const { loader } of this.loaders()) {
      await this.database.transaction(async () => {
        await this.database.rows({ text: 'select pg_advisory_xact_lock($1)', values: [REFERENCE_LOCK] });
        await loader.loadReferenceData();
      });
    }
  }

  private loaders(): { loader: ReferenceDataLoader; order: number }[] {
    return this.discovery
      .getProviders()
      .filter(({ metatype, instance }) => metatype && instance && Reflect.hasMetadata(REFERENCE_DATA, metatype))
      .map(({ metatype, instance }) => ({
        loader: instance as ReferenceDataLoader,
        order: Reflect.getMetadata(REFERENCE_DATA, metatype as object) as number,
      }))
      .sort((a, b) => a.order - b.order);
  }
}
