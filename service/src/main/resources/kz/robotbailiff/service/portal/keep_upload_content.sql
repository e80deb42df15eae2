insert into portal_upload_content (upload, content, signature) values (?, ?, ?)
