-- How a file's debtor was told of its opening, and what shows it.
select message.id, message.channel, message.name, message.written_at, message.sent_at,
       message.delivered_at
from v_message message
where message.file = ? and message.delivered_at is not null
order by message.delivered_at, message.id
