import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const REFERENCE_DATA = 'platform:reference-data';

/** Providers with this mark load rows the system cannot live without, idempotently, at every start. */
export interface ReferenceDataLoader {
  loadReferenceData(): Promise<void>;
}

/** Lower `order` first: territory before what points at it. */
export const ReferenceData = (order = 100): CustomDecorator => SetMetadata(REFERENCE_DATA, order);
