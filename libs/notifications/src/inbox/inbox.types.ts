import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Un aviso' })
export class InboxItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Lo que pasó, como practice.decided' })
  kind!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Texto simple; un párrafo por línea' })
  body!: string;

  @Field(() => String, { description: 'Página donde se atiende' })
  link!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean)
  read!: boolean;
}

@ObjectType()
export class InboxPage {
  @Field(() => [InboxItem])
  items!: InboxItem[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int, { description: 'Avisos sin leer, en todas las páginas' })
  unread!: number;
}
