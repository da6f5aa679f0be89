import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { reachableSchema } from '@lib/platform';
import { adminResolvers, memberResolvers } from './doors.js';

/** Prints the contract of both doors, without a database. The order is the application's: member first. */
export async function printSchemas(): Promise<{ member: string; admin: string }> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const factory = app.get(GraphQLSchemaFactory);
  const print = async (resolvers: typeof memberResolvers): Promise<string> =>
    `${printSchema(lexicographicSortSchema(reachableSchema(await factory.create(resolvers))))}\n`;
  const member = await print(memberResolvers);
  const admin = await print(adminResolvers);
  await app.close();
  return { member, admin };
}

export async function writeSchemas(folder: string): Promise<void> {
  const { member, admin } = await printSchemas();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/member.graphql`, member);
  writeFileSync(`${folder}/admin.graphql`, admin);
}
