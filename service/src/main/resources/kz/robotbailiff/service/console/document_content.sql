select content from v_document_content where document = ?
