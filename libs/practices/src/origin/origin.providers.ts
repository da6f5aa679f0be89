import type { Type } from '@nestjs/common';
import { PracticeOrigins } from './origins.service.js';

export const originServices: Type[] = [PracticeOrigins];
