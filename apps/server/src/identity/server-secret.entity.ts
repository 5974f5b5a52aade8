import { defineEntity, p } from '@mikro-orm/core';

const ServerSecretSchema = defineEntity({
  name: 'ServerSecret',
  tableName: 'server_secret',
  properties: {
    /** What it is for. */
    name: p.text().primary(),
    value: p.text(),
  },
});

/** What the servers on one database keep to themselves, made at the first start. */
export class ServerSecret extends ServerSecretSchema.class {}

ServerSecretSchema.setClass(ServerSecret);
