// Shows a message that came and opens its page when it is pressed; it keeps and sends nothing.
'use strict';
self.addEventListener('push', (event) => {
  const { title, body, link } = event.data.json();
  event.waitUntil(self.registration.showNotification(
    title, { body, data: link, tag: link, lang: 'kk' }));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const link = new URL(event.notification.data || '/', self.location.origin);
  if (link.origin === self.location.origin) {
    event.waitUntil(self.clients.openWindow(link.href));
  }
});
