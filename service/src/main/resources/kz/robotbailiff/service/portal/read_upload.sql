select u.type, c.content from portal_upload u join portal_upload_content c on c.upload = u.id
where u.file = ? and u.id = ?
