import type { Type } from '@nestjs/common';
import { TransferSheetResolver } from './transfer-sheet.resolver.js';
import { TransferSheets } from './transfer-sheets.service.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const transferSheetServices: Type[] = [TransferSheets];
export const transferSheetMemberResolvers: Type[] = [TransferSheetResolver];
