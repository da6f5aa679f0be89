import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { BooleanField, TextField, check, cleanText } from '@lib/platform';

/** Absent, null and empty all mean "erase it". */
function OptionalPatternField(rule: { name: string; code: string; pattern: RegExp; sentence: string }): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true }),
    Transform(({ value }) => cleanText(value) || null),
    IsOptional(),
    check({
      name: rule.name,
      code: rule.code,
      valid: (value) => typeof value === 'string' && rule.pattern.test(value),
      say: () => rule.sentence,
    }),
  );
}

@InputType()
export class UpdateMyProfileInput {
  @TextField({ min: 3, max: 150 })
  name!: string;

  @TextField({ min: 2, max: 150 })
  post!: string;

  @OptionalPatternField({
    name: 'isPhone',
    code: 'PHONE_INVALID',
    pattern: /^\+?[0-9][0-9 ()-]{5,19}$/,
    sentence: 'Escribe un teléfono con solo números, como 987 654 321.',
  })
  phone?: string | null;

  @OptionalPatternField({ name: 'isDni', code: 'DNI_INVALID', pattern: /^[0-9]{8}$/, sentence: 'El DNI tiene 8 números.' })
  dni?: string | null;

  @BooleanField()
  hiddenFromRanking!: boolean;
}
