// Asks this browser for a subscription and sends it by the page's own form; nothing else.
'use strict';
(() => {
  const box = document.getElementById('push');
  const [on, off] = [box.querySelector('.on'), box.querySelector('.off')];
  const words = (name) => box.querySelector(name);
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return;

  const coded = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const bytes = (text) => Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const show = (subscription) => {
    words('.unless-script').hidden = true;
    on.hidden = Boolean(subscription);
    off.hidden = !subscription;
  };
  const refused = () => { words('.refused').hidden = false; };
  const worker = navigator.serviceWorker.register('/assets/push-worker.js')
    .then((found) => found.pushManager);

  on.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const manager = await worker;
      const given = await manager.subscribe(
        { userVisibleOnly: true, applicationServerKey: bytes(box.dataset.key) });
      on.elements.endpoint.value = given.endpoint;
      on.elements.point.value = coded(given.getKey('p256dh'));
      on.elements.secret.value = coded(given.getKey('auth'));
      on.submit();
    } catch { refused(); }
  });
  off.addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = await (await worker).getSubscription();
    off.elements.endpoint.value = given ? given.endpoint : '';
    if (given) await given.unsubscribe();
    off.submit();
  });
  worker.then((manager) => manager.getSubscription()).then(show).catch(refused);
})();
