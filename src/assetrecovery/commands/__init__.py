"""Commands: what `assetrecovery` does when it is called, each in a module that is loaded when it is asked for.

`exits` and `ending` say how a command ends, `failing` what is said when it cannot do its work, `given` what a name on
the command line stands for, `saying` and `progress` how it speaks meanwhile, and `registry` which commands there are.
The module of a command has its name: it says what it takes, and does it.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
