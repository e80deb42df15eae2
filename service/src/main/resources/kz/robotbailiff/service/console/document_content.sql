select content from v_every_content where document = ?
