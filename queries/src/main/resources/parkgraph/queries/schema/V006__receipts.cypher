// Which files have arrived, under which receipt, and who handed in what with them.
CREATE CONSTRAINT receipt_book_year IF NOT EXISTS FOR (book:ReceiptBook) REQUIRE book.year IS UNIQUE;
CREATE CONSTRAINT receipt_id IF NOT EXISTS FOR (receipt:Receipt) REQUIRE receipt.id IS UNIQUE;
CREATE INDEX receipt_content IF NOT EXISTS FOR (receipt:Receipt) ON (receipt.content);
CREATE INDEX receipt_collection IF NOT EXISTS FOR (receipt:Receipt) ON (receipt.collection);
CREATE CONSTRAINT received_file_id IF NOT EXISTS FOR (file:ReceivedFile) REQUIRE file.id IS UNIQUE;
CREATE INDEX received_file_collection IF NOT EXISTS FOR (file:ReceivedFile) ON (file.collection);
CREATE CONSTRAINT submission_id IF NOT EXISTS FOR (submission:Submission) REQUIRE submission.id IS UNIQUE;
CREATE INDEX submission_collection IF NOT EXISTS FOR (submission:Submission) ON (submission.collection);
CREATE INDEX submission_kind IF NOT EXISTS FOR (submission:Submission) ON (submission.kind);
