import { Module } from '@nestjs/common';
import { TerritoryDesk } from './territory-desk.service.js';
import { TerritoryReference } from './territory.reference.js';
import { Territory } from './territory.service.js';

@Module({ providers: [Territory, TerritoryDesk, TerritoryReference], exports: [Territory, TerritoryDesk] })
export class TerritoryModule {}
