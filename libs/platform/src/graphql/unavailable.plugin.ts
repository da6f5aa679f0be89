import type { ApolloServerPlugin } from '@apollo/server';

/** A database that does not answer is a 503 with Retry-After, so that clients and proxies wait. */
export const unavailable: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const { body, http } = response;
        if (body.kind !== 'single') return;
        const down = body.singleResult.errors?.some((error) => error.extensions?.code === 'UNAVAILABLE');
        if (!down) return;
        http.status = 503;
        http.headers.set('retry-after', '5');
      },
    };
  },
};
