import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export type Door = 'member' | 'admin';

export type GraphqlError = {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    reason?: string;
    correlationId?: string;
    fields?: { path: string; code: string; message: string }[];
  };
};

/** `data` is what the operation returned, as untyped as it came over the wire. */
export type Answer<T> = { status: number; data: T; errors: GraphqlError[] | undefined; headers: Headers; cookies: string[] };

export const doorPath: Record<Door, string> = { member: '/graphql', admin: '/admin/graphql' };

/** Listens on a free port, as in production: nothing between the test and the network is skipped. */
export async function listen(app: NestFastifyApplication): Promise<string> {
  await app.listen(0, '127.0.0.1');
  return (await app.getUrl()).replace('[::1]', '127.0.0.1');
}

export async function askGraphql<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as { data?: T; errors?: GraphqlError[] };
  return {
    status: response.status,
    data: (answer.data ?? null) as T,
    errors: answer.errors,
    headers: response.headers,
    cookies: response.headers.getSetCookie(),
  };
}
