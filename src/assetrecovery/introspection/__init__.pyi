# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.introspection.codes import codes_csv as codes_csv
from assetrecovery.introspection.codes import codes_json as codes_json
from assetrecovery.introspection.codes import is_open as is_open
from assetrecovery.introspection.fields import FieldShape as FieldShape
from assetrecovery.introspection.fields import fields_of as fields_of
from assetrecovery.introspection.fields import found_in as found_in
from assetrecovery.introspection.fields import nested as nested
from assetrecovery.introspection.labels import class_description as class_description
from assetrecovery.introspection.labels import class_label as class_label
from assetrecovery.introspection.labels import field_description as field_description
from assetrecovery.introspection.labels import field_label as field_label
from assetrecovery.introspection.public import code_lists as code_lists
from assetrecovery.introspection.public import public_names as public_names
from assetrecovery.introspection.public import public_types as public_types
from assetrecovery.introspection.referring import Reference as Reference
from assetrecovery.introspection.referring import references as references
