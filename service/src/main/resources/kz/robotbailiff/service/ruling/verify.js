'use strict';
// Checks a ruling with nothing but this page: the same steps as `./robot verify`.
const TRUST = JSON.parse(document.getElementById('trust').textContent);
const WORDS = JSON.parse(document.getElementById('words').textContent);
const ALTERED = { found: 'NOT_GENUINE' };

const utf8 = text => new TextEncoder().encode(text);
const unutf8 = bytes => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const digest = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const hex = bytes => [...bytes].map(b => b.toString(16).padStart(2, '0')).join('');
const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
const join = (...parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
};
const refuse = why => { throw new Error(why); };

function latin(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

function unbase64(text) {
  const raw = atob(text);
  if (btoa(raw) !== text) refuse('base64');
  return Uint8Array.from(raw, c => c.charCodeAt(0));
}

function unhex(text) {
  if (text.length % 2 || !/^[0-9a-f]*$/i.test(text)) refuse('hex');
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.substr(2 * i, 2), 16));
}

function canonical(value) {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (value && typeof value === 'object') {
    return '{' + Object.keys(value).sort().map(k => JSON.stringify(k) + ':' + canonical(value[k])).join(',') + '}';
  }
  return JSON.stringify(value);
}

// ---- ASN.1, as little as is needed
function node(bytes, at) {
  let length = bytes[at + 1], head = 2;
  if (length & 128) {
    const n = length & 127;
    length = 0;
    for (let i = 0; i < n; i++) length = length * 256 + bytes[at + 2 + i];
    head += n;
  }
  if (!(at + head + length <= bytes.length)) refuse('asn1');
  return { tag: bytes[at], all: bytes.subarray(at, at + head + length), body: bytes.subarray(at + head, at + head + length) };
}

function children(body) {
  const list = [];
  for (let at = 0; at < body.length;) {
    const child = node(body, at);
    list.push(child);
    at += child.all.length;
  }
  return list;
}

function der(tag, ...parts) {
  const body = join(...parts), n = body.length;
  const head = n < 128 ? [tag, n] : n < 256 ? [tag, 0x81, n] : [tag, 0x82, n >> 8, n & 255];
  return join(Uint8Array.from(head), body);
}

function set(...parts) {
  return der(0x31, ...parts.sort((a, b) => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] - b[i];
    return a.length - b.length;
  }));
}

const OID = {
  data: unhex('06092a864886f70d010701'),
  signedData: unhex('06092a864886f70d010702'),
  contentType: unhex('06092a864886f70d010903'),
  messageDigest: unhex('06092a864886f70d010904'),
  signingCertificateV2: unhex('060b2a864886f70d010910022f'),
  sha256: unhex('0609608648016503040201'),
  ecdsa: unhex('06082a8648ce3d040302'),
  rsa: unhex('06092a864886f70d010101'),
  ecKey: '06072a8648ce3d0201',
};

async function certificate(bytes) {
  const fields = children(children(node(bytes, 0).body)[0].body);
  if (fields[0].tag === 0xa0) fields.shift();
  const spki = fields[5].all;
  const ec = hex(spki).includes(OID.ecKey);
  const kind = ec ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', spki, kind, false, ['verify']);
  return { bytes, ec, key, serial: fields[0].all, issuer: fields[2].all };
}

function number32(body) {
  const bytes = body.length === 33 && body[0] === 0 ? body.subarray(1) : body;
  if (bytes.length > 32) refuse('number');
  return join(new Uint8Array(32 - bytes.length), bytes);
}

function integer(raw) {
  let i = 0;
  while (i < 31 && raw[i] === 0) i++;
  const body = raw.subarray(i);
  return der(2, body[0] & 128 ? join(Uint8Array.of(0), body) : body);
}

function plainSignature(signature) {
  const [r, s] = children(node(signature, 0).body).map(part => number32(part.body));
  if (!same(der(0x30, integer(r), integer(s)), signature)) refuse('signature');
  return join(r, s);
}

async function isSigned(bytes, signature, who) {
  try {
    const kind = who.ec ? { name: 'ECDSA', hash: 'SHA-256' } : 'RSASSA-PKCS1-v1_5';
    return await crypto.subtle.verify(kind, who.key, who.ec ? plainSignature(signature) : signature, bytes);
  } catch (broken) {
    return false;
  }
}

async function signerOf(bytes, signature, known) {
  for (const who of known) if (await isSigned(bytes, signature, who)) return who;
  return null;
}

// ---- a ruling's data with its proof
const leaf = bytes => digest(join(Uint8Array.of(0), bytes));
const branch = (left, right) => digest(join(Uint8Array.of(1), left, right));

async function rootFrom(content, index, size, path) {
  let hash = await leaf(content), used = 0, at = index;
  for (let width = size; width > 1; width = (width + 1) >> 1) {
    const sibling = at ^ 1;
    if (sibling < width) {
      const other = path.subarray(used, used + 32);
      hash = at & 1 ? await branch(other, hash) : await branch(hash, other);
      used += 32;
    }
    at >>= 1;
  }
  return at === 0 && used === path.length ? hex(hash) : '';
}

async function proof(bytes, known) {
  const text = unutf8(bytes), p = JSON.parse(text);
  const again = { content: p.content, leaf: p.leaf, path: p.path, head: p.head, signature: p.signature, certificate: p.certificate };
  if (canonical(again) !== text || p.path !== p.path.toLowerCase() || !Number.isInteger(p.leaf)) refuse('form');
  const who = known.find(one => same(one.bytes, unbase64(p.certificate)));
  if (!who || !await isSigned(utf8(p.head), unbase64(p.signature), who)) refuse('signer');
  const head = JSON.parse(p.head);
  if (!(p.leaf >= 0 && p.leaf < head.size)) refuse('leaf');
  if (await rootFrom(utf8(p.content), p.leaf, head.size, unhex(p.path)) !== head.root) refuse('root');
  return JSON.parse(p.content);
}

function told(data) {
  const d = data.parties.debtor;
  return { number: data.number, date: data.date, owed: data.demand.owed, proceeding: data.proceeding.number,
    debtor: [d.surname, d.givenName, d.patronymic].filter(part => part && part.trim()).join(' ') };
}

// ---- the four kinds of file
async function page(bytes, known) {
  const text = latin(bytes), opens = '<!-- robot-bailiff-proof ', closes = ' -->\n';
  const from = text.lastIndexOf(opens), dot = text.lastIndexOf('.');
  if (from < 0 || dot < from || !text.endsWith(closes)) refuse('form');
  const signature = unbase64(text.slice(dot + 1, -closes.length));
  if (!await signerOf(bytes.subarray(0, dot + 1), signature, known)) refuse('signer');
  return told(await proof(unbase64(text.slice(from + opens.length, dot)), known));
}

async function attributes(covered, who) {
  const attribute = (type, value) => der(0x30, type, der(0x31, value));
  const mine = der(0x30, der(0x30, der(0x30, der(4, await digest(who.bytes)))));
  return set(attribute(OID.contentType, OID.data),
    attribute(OID.messageDigest, der(4, await digest(covered))),
    attribute(OID.signingCertificateV2, mine));
}

function wholeCms(signed, who, signature) {
  const sha = der(0x30, OID.sha256), one = unhex('020101');
  const by = who.ec ? der(0x30, OID.ecdsa) : der(0x30, OID.rsa, unhex('0500'));
  const inner = join(Uint8Array.of(0xa0), signed.subarray(1));
  const signer = der(0x30, one, der(0x30, who.issuer, who.serial), sha, inner, by, der(4, signature));
  const data = der(0x30, one, der(0x31, sha), der(0x30, OID.data), der(0xa0, who.bytes), der(0x31, signer));
  return der(0x30, OID.signedData, der(0xa0, data));
}

async function paper(bytes, known) {
  const text = latin(bytes), last = text.lastIndexOf('/Type /Sig\n');
  const tail = text.slice(Math.max(last, 0));
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(tail), reason = /\/Reason \(([0-9-]+)\)/.exec(tail);
  if (last < 0 || !range || !reason) refuse('form');
  const [before, after, rest] = range.slice(1).map(Number);
  if (before >= after || after + rest !== bytes.length || before < last) refuse('range');
  const gap = text.slice(before, after);
  if (!/^<[0-9A-F]{8,}>$/.test(gap)) refuse('gap');
  const filled = unhex(gap.slice(1, -1));
  const cms = node(filled, 0).all;
  if (filled.subarray(cms.length).some(byte => byte !== 0)) refuse('padding');
  const covered = join(bytes.subarray(0, before), bytes.subarray(after));
  const signature = children(children(children(children(node(cms, 0).body)[1].body)[0].body)[4].body)[0];
  const value = children(signature.body)[5].body;
  for (const who of known) {
    const signed = await attributes(covered, who);
    if (same(cms, wholeCms(signed, who, value)) && await isSigned(signed, value, who)) return { number: reason[1] };
  }
  return refuse('signer');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function unbase32(text) {
  const bytes = [];
  let held = 0, bits = 0;
  for (const c of text) {
    const value = BASE32.indexOf(c);
    if (value < 0) refuse('base32');
    held = (held << 5 | value) & 0xfff;
    bits += 5;
    if (bits >= 8) { bits -= 8; bytes.push(held >> bits & 255); }
  }
  if (held & (1 << bits) - 1 || bits >= 5) refuse('base32');
  return Uint8Array.from(bytes);
}

async function code(text, known) {
  const bytes = unbase32(text.trim().slice(4)), signature = bytes.subarray(0, 64), facts = bytes.subarray(64);
  for (const who of known.filter(one => one.ec)) {
    if (await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, who.key, signature, facts)) {
      const [number, date, , debtor, owed, proceeding] = JSON.parse(unutf8(facts));
      return { number, date, debtor, owed, proceeding };
    }
  }
  return refuse('signer');
}

async function readList(bytes, known) {
  const file = JSON.parse(unutf8(bytes));
  if (canonical({ list: file.list, signature: file.signature }) !== unutf8(bytes)) refuse('form');
  if (!await signerOf(utf8(file.list), unbase64(file.signature), known)) refuse('signer');
  return JSON.parse(file.list);
}

let known, list = null;
const ready = (async () => {
  known = await Promise.all(TRUST.certificates.map(unbase64).map(certificate));
  list = await readList(unbase64(TRUST.revoked), known);
})().catch(() => { list = null; });

async function read(bytes) {
  const start = latin(bytes.subarray(0, 15));
  if (start.startsWith('%PDF-')) return paper(bytes, known);
  if (start.toLowerCase() === '<!doctype html>') return page(bytes, known);
  if (start.startsWith('RB1:')) return code(latin(bytes), known);
  if (start.startsWith('{')) return told(await proof(bytes, known));
  return null;
}

// Tells what a file is: GENUINE, REVOKED, NOT_GENUINE or NOT_OURS, with its main facts.
async function check(bytes) {
  await ready;
  try {
    const facts = await read(bytes);
    if (!facts) return { found: 'NOT_OURS' };
    const revoked = list && list.revoked.find(entry => entry.number === facts.number);
    return { found: revoked ? 'REVOKED' : 'GENUINE', revoked, ...facts };
  } catch (changed) {
    return ALTERED;
  }
}

// ---- the page
const $ = id => document.getElementById(id);
let language = 'kk', shown = null;

function word(key, values = {}) {
  return (WORDS[language][key] || key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

function speak() {
  document.documentElement.lang = language;
  document.title = word('title');
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  show(shown);
}

function line(label, value) {
  const row = document.createElement('div'), dt = document.createElement('dt'), dd = document.createElement('dd');
  dt.textContent = word(label);
  dd.textContent = value;
  row.append(dt, dd);
  return row;
}

function show(answer) {
  shown = answer;
  const place = $('answer');
  place.hidden = !answer;
  if (!answer) return;
  place.className = answer.found;
  $('verdict').textContent = word('found.' + answer.found);
  $('means').textContent = word('means.' + answer.found, answer.revoked || {});
  const rows = ['number', 'date', 'debtor', 'owed', 'proceeding'].filter(name => answer[name]);
  $('facts').replaceChildren(...rows.map(name => line('fact.' + name, answer[name])));
  $('asof').textContent = answer.number ? list ? word('list', { asOf: list.asOf }) : word('nolist') : '';
  place.focus();
}

async function bytesOf(input) {
  return new Uint8Array(await input.files[0].arrayBuffer());
}

$('file').addEventListener('change', async event => {
  if (event.target.files.length) show(await check(await bytesOf(event.target)));
});
$('press').addEventListener('click', async () => show(await check(utf8($('text').value.trim()))));
$('newer').addEventListener('change', async event => {
  if (!event.target.files.length) return;
  await ready;
  try {
    list = await readList(await bytesOf(event.target), known);
    $('newerSays').textContent = word('list', { asOf: list.asOf });
  } catch (broken) {
    $('newerSays').textContent = word('badlist');
  }
});
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => { language = button.dataset.language; speak(); });
}
speak();
