import { Module } from '@nestjs/common';
import { IgedContexts } from './context/iged-context.service.js';
import { TerritoryDesk } from './territory-desk.service.js';
import { TerritoryReference } from './territory.reference.js';
import { Territory } from './territory.service.js';

@Module({ providers: [Territory, TerritoryDesk, IgedContexts, TerritoryReference], exports: [Territory, TerritoryDesk, IgedContexts] })
export class TerritoryModule {}
