/* Made by Protos/generate from the contract; not edited by hand. */
#ifndef HAMLET_EMBEDDED_H
#define HAMLET_EMBEDDED_H
#include <stddef.h>
#include <stdint.h>
/* A serialized hamlet.schema.v1.Schema. */
const uint8_t *hamlet_schema(size_t *size);
/* A serialized google.protobuf.FileDescriptorSet, without comments. */
const uint8_t *hamlet_descriptor_set(size_t *size);
/* The string that protobuf-c takes for an unset one. */
const char *hamlet_empty_string(void);
#endif
