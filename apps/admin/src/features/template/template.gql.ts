// Written by scripts/operations.mjs from template.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PublishTemplateInput, SaveTemplateInput, SectionKind, UpdateSettingInput } from '../../graphql/schema.gen.js';

export type TemplateDeskAllFragment = { revision: number; changes: string[]; sections: { key: string; kind: SectionKind; title: string; verb: string; help: string; example: string; limit: number; required: boolean; enabled: boolean }[]; editions: { number: number; publishedAt: string; byName: string; note: string; changes: string[]; sheets: number }[]; settings: { key: string; name: string; value: number; min: number; max: number }[] };

export type TemplateDeskResult = { templateDesk: TemplateDeskAllFragment };
export type TemplateDeskVariables = Record<string, never>;
export const TemplateDesk: Operation<TemplateDeskResult, TemplateDeskVariables> = {
  name: 'TemplateDesk',
  kind: 'query',
  hash: '51c45d46b7d2b86a4e50a2f52b97a08be69ff579075a8ca674495cc39be033e5',
};

export type SaveTemplateResult = { saveTemplate: TemplateDeskAllFragment };
export type SaveTemplateVariables = { input: SaveTemplateInput };
export const SaveTemplate: Operation<SaveTemplateResult, SaveTemplateVariables> = {
  name: 'SaveTemplate',
  kind: 'mutation',
  hash: 'a7d6d538487e70379c61a19a932cd37eec032c2bfb214e46564c52306c561750',
};

export type PublishTemplateResult = { publishTemplate: TemplateDeskAllFragment };
export type PublishTemplateVariables = { input: PublishTemplateInput };
export const PublishTemplate: Operation<PublishTemplateResult, PublishTemplateVariables> = {
  name: 'PublishTemplate',
  kind: 'mutation',
  hash: '2250734c60882205496c66ff285a8a8dea8a6c92310c5d40b7d1b6a97171fd0f',
};

export type UpdateSettingResult = { updateSetting: TemplateDeskAllFragment };
export type UpdateSettingVariables = { input: UpdateSettingInput };
export const UpdateSetting: Operation<UpdateSettingResult, UpdateSettingVariables> = {
  name: 'UpdateSetting',
  kind: 'mutation',
  hash: '1e4fdd5a51bd77c91ab0ffe0e72964a136c22e20abe2edc5f85d9ab285c11eb8',
};
