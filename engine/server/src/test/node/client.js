// Calls the service as a Node.js backend and as a page would. Arguments: the port and the folder of
// the protos. Prints what failed and exits with 1, or prints "ok".
'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');
const googleProtos = require('google-proto-files');

const [port, protos] = process.argv.slice(2);
const address = `127.0.0.1:${port}`;
const draft = 'Hey Sam, we cant refund this until u send us a photo 😀';
const request = { requestId: 'node', text: draft, channel: 'email', locale: 'en-GB' };

const definition = loader.loadSync('tonewright/v1/tone_service.proto', {
  includeDirs: [protos, path.dirname(googleProtos.getProtoPath())],
  enums: String,
  defaults: true,
});
const { tonewright } = grpc.loadPackageDefinition(definition);
const client = new tonewright.v1.ToneService(address, grpc.credentials.createInsecure());

/**
 * Puts the edits on the draft, with offsets in UTF-16 units as JavaScript counts. JSON leaves out
 * what is empty or 0. Changes at one offset apply in their order, so they are put in from the last.
 */
function applied(text, edits) {
  const changes = edits.flatMap((edit) => edit.changes);
  let result = text;
  for (const change of changes.reverse().sort((a, b) => (b.start ?? 0) - (a.start ?? 0))) {
    const { start = 0, end = 0, before = '', after = '' } = change;
    assert.equal(text.slice(start, end), before);
    result = result.slice(0, start) + after + result.slice(end);
  }
  return result;
}

const call = (method, message) =>
  new Promise((resolve, reject) => {
    client[method](message, { deadline: Date.now() + 60_000 }, (error, answer) =>
      error ? reject(error) : resolve(answer));
  });

async function unary() {
  const answer = await call('Rewrite', request);
  assert.equal(answer.requestId, 'node');
  assert.match(answer.text, /refund/);
  assert.notEqual(answer.text, draft);
  assert.ok(answer.edits.length > 0);
  return answer;
}

async function stream() {
  const answers = await new Promise((resolve, reject) => {
    const received = [];
    const open = client.RewriteStream();
    open.on('data', (answer) => received.push(answer));
    open.on('error', reject);
    open.on('end', () => resolve(received));
    for (let i = 0; i < 5; i++) {
      open.write({ ...request, requestId: `s${i}`, text: i === 2 ? '' : draft });
    }
    open.end();
  });
  assert.deepEqual(answers.map((answer) => answer.requestId), ['s0', 's1', 's2', 's3', 's4']);
  assert.equal(answers[2].error.code, grpc.status.INVALID_ARGUMENT);
}

async function error() {
  await assert.rejects(call('Rewrite', { ...request, channel: 'fax' }), (failure) => {
    assert.equal(failure.code, grpc.status.NOT_FOUND);
    assert.match(failure.details, /email/);
    assert.ok(failure.metadata.get('grpc-status-details-bin').length > 0);
    return true;
  });
}

/** As a page calls: JSON, one fetch. */
async function json(sameAs) {
  const answer = await fetch(`http://${address}/v1/rewrite`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /application\/json/);
  const body = await answer.json();
  assert.equal(body.text, sameAs.text);
  assert.equal(applied(draft, body.edits), body.text);

  const untyped = await fetch(`http://${address}/v1/rewrite`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify(request),
  });
  assert.equal(untyped.status, 415);
  assert.match((await untyped.json()).message, /application\/json/);
}

(async () => {
  const answer = await unary();
  await stream();
  await error();
  await json(answer);
  client.close();
  console.log('ok');
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
