import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The pass-through of the benchmark with Kafka's own client: reads orders and writes the same bytes to the same partition,
 * exactly once. As Java programs do it: for each lane a thread with a consumer and a transactional producer of its own.
 * Fetch and batch sizes are those of the other pass-throughs. It ends when its standard input does.
 */
public final class PassThrough implements Runnable {
  private static final int FETCH_BYTES_PER_PARTITION = 1_048_576;
  private static final int FETCH_BYTES = 16_777_216;
  private static final int BATCH_BYTES = 700_000;

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final KafkaProducer<byte[], byte[]> producer;
  private final String input;
  private final String output;

  private PassThrough(int lane) {
    input = setting("BENCH_INPUT");
    output = setting("BENCH_OUTPUT");
    consumer = new KafkaConsumer<>(consumerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    producer = new KafkaProducer<>(producerSettings(lane), new ByteArraySerializer(), new ByteArraySerializer());
  }

  public static void main(String[] arguments) throws Exception {
    List<PassThrough> lanes = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int lane = 0; lane < Integer.parseInt(setting("SCREENER_LANES")); lane++) {
      PassThrough passThrough = new PassThrough(lane);
      lanes.add(passThrough);
      threads.add(new Thread(passThrough, "lane-" + lane));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(lanes, threads)));
    threads.forEach(Thread::start);
    while (System.in.read() >= 0) {
      // Nothing is said on it; only its end matters.
    }
    System.exit(0);
  }

  @Override
  public void run() {
    try {
      producer.initTransactions();
      consumer.subscribe(List.of(input));
      while (true) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofSeconds(1));
        if (!records.isEmpty()) pass(records);
      }
    } catch (WakeupException end) {
      consumer.close();
      producer.close();
    } catch (RuntimeException problem) {
      problem.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  /** One transaction for everything that a poll gave. */
  private void pass(ConsumerRecords<byte[], byte[]> records) {
    Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
    producer.beginTransaction();
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> ofPartition = records.records(partition);
      for (ConsumerRecord<byte[], byte[]> record : ofPartition) {
        producer.send(new ProducerRecord<>(output, partition.partition(), record.key(), record.value()));
      }
      ends.put(partition, new OffsetAndMetadata(ofPartition.get(ofPartition.size() - 1).offset() + 1));
    }
    producer.sendOffsetsToTransaction(ends, consumer.groupMetadata());
    producer.commitTransaction();
  }

  private static void end(List<PassThrough> lanes, List<Thread> threads) {
    lanes.forEach(lane -> lane.consumer.wakeup());
    try {
      for (Thread thread : threads) thread.join(10_000);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private static Properties consumerSettings() {
    Properties settings = clientSettings();
    settings.put("group.id", setting("KAFKA_GROUP_ID"));
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", "false");
    settings.put("auto.offset.reset", "earliest");
    settings.put("fetch.min.bytes", 1);
    settings.put("fetch.max.wait.ms", 200);
    settings.put("max.partition.fetch.bytes", FETCH_BYTES_PER_PARTITION);
    settings.put("fetch.max.bytes", FETCH_BYTES);
    // Whatever was fetched goes into one transaction, as with the others.
    settings.put("max.poll.records", 100_000);
    return settings;
  }

  private static Properties producerSettings(int lane) {
    Properties settings = clientSettings();
    settings.put("transactional.id", setting("KAFKA_GROUP_ID") + ".lane-" + lane);
    settings.put("acks", "all");
    settings.put("batch.size", BATCH_BYTES);
    settings.put("max.request.size", FETCH_BYTES);
    settings.put("buffer.memory", 67_108_864);
    return settings;
  }

  private static Properties clientSettings() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", setting("KAFKA_BROKERS"));
    settings.put("client.id", "holdpoint-bench-java");
    // As patient as the others with a transaction whose end the broker is still writing down. By default it waits 100 ms
    // and more each time, which is most of its latency.
    settings.put("retry.backoff.ms", 2);
    settings.put("retry.backoff.max.ms", 20);
    return settings;
  }

  private static String setting(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) throw new IllegalStateException(name + " is not set");
    return value;
  }
}
